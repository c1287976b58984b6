// Methods of packages that nothing of this program calls, though their names stand elsewhere: the table. Data. No I/O. No clock.

/**
 * Names that others have too, by the file's address below node_modules: a server of tools alone asks its clients nothing, and has no sessions; a model is
 * asked for text alone, by nobody who listens to what it does; and an index is read, never added to, by terms as they are. `methods`: whole names, or what
 * they look like. test/build/cuts.test.ts finds each of them in the packages.
 */
export const NOT_CALLED: readonly { file: RegExp; methods: string }[] = [
  {
    file: /^@modelcontextprotocol\/server\/dist\/mcp-/,
    methods:
      "createMessage elicitInput _sendElicitationLeg setResourceRequestHandlers setPromptRequestHandlers assertNotificationCapability " +
      "_legacyInputRequiredShim _assertPushApiInServedEra _registerLoggingHandler writeCommentFrame",
  },
  {
    file: /^@modelcontextprotocol\/server\/dist\/src-/,
    methods:
      "request _requestWithSchemaViaCodec _resetTimeout _setupTimeout _resolveNonCompleteResult fromError notification " +
      "_notificationViaCodec _envelopeOutbound _assertOutboundRequestInEra",
  },
  {
    file: /^@modelcontextprotocol\/server\/dist\/index/,
    methods: "handleGetRequest handleDeleteRequest replayEvents closeStandaloneSSEStream",
  },
  {
    file: /^@langchain\/core\/dist\/callbacks\/manager\.js$/,
    methods: String.raw`copy getChild addHandler addTags addMetadata handle[A-Z]\w*`,
  },
  { file: /^@langchain\/core\/dist\/language_models\/chat_models\.js$/, methods: "_generateCached _streamChatModelEvents" },
  { file: /^@langchain\/core\/dist\/language_models\/base\.js$/, methods: "getNumTokens _getSerializedCacheKeyParametersForCall" },
  {
    file: /^@langchain\/openai\/dist\/chat_models\//,
    methods:
      "_streamChatModelEvents getNumTokensFromMessages _getNumTokensFromGenerations _getEstimatedTokenCountFromPrompt _convertChatOpenAIToolToCompletionsTool",
  },
  {
    file: /^minisearch\//,
    methods: String.raw`search add addTerm addDocumentId addFieldLength saveStoredFields remove removeTerm removeFieldLength discard warnDocumentChanged \w*[vV]acuum\w* fuzzyGet atPrefix executeWildcardQuery`,
  },
  {
    file: /^openai\/client\.mjs$/,
    methods: "retryRequest calculateDefaultRetryTimeoutMillis getAPIList requestAPIList patch put stringifyQuery",
  },
  { file: /^openai\/resources\/chat\/completions\/completions\.mjs$/, methods: "retrieve update list parse stream" },
  { file: /^@langchain\/core\/dist\/load\/serializable\.js$/, methods: "toJSON toJSONNotImplemented" },
  { file: /^@langchain\/core\/dist\/messages\//, methods: "_printableFields lc_aliases" },
  { file: /^@langchain\/core\/dist\/runnables\/base\.js$/, methods: "pipe pick assign batch _streamLog asTool getGraph" },
];

/** Files of a library that writes its methods as those of one object. */
export const METHODS_OF_OBJECTS = /^zod\/v4\/classic\//;

export const methodsCalled = (names: string): RegExp => new RegExp(`^(?:${names.split(" ").join("|")})$`);
/** Of a module of a package: the methods that nothing calls. */
export function notCalledIn(place: string): RegExp | undefined {
  const names = NOT_CALLED.find(({ file }) => file.test(place))?.methods;
  return names === undefined ? undefined : methodsCalled(names);
}
