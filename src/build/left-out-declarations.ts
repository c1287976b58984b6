// Declarations in packages' modules that nothing of this program comes to: the table. test/http/mcp-worker.test.ts and test/model/endpoints-worker.test.ts ask
// for the same with and without them. Data. No I/O. No clock.

export type Cut = {
  /** By the file's address below node_modules. */
  file: RegExp;
  why: string;
  /** Functions, classes and lists that stay as names of nothing; methods that are assigned go. */
  emptied?: readonly string[];
  /** What tables in it have under these keys. */
  entries?: ReadonlySet<string>;
  /** Of functions that make schemas: which of those they give back are taken. */
  schemasOf?: Readonly<Record<string, readonly string[]>>;
  /** Whether what it declares is only made: nothing else happens then. */
  isDeclared?: true;
  /** What is written for a thing, and what stands in its place. */
  said?: readonly (readonly [from: string, to: string])[];
};

const NO_CLIENT = "a server of tools alone: nothing is asked of clients, and there are no resources, prompts, tasks or logs";
export const CUTS: readonly Cut[] = [
  { file: /^@modelcontextprotocol\/core\/dist\//, why: NO_CLIENT, isDeclared: true },
  {
    file: /^@modelcontextprotocol\/server\/dist\/src-/,
    why: NO_CLIENT,
    isDeclared: true,
    emptied: [
      ...["SPEC_SCHEMA_KEYS", "authSchemas", "INPUT_REQUEST_METHODS_2026", "retryParamsShape"],
      ...["inputSchemaMaps", "getWireResultSchemas", "normalizeElicitInputParams", "codecResultValidator"],
      ...["missingClientCapabilities", "withRequestStateValue", "preloadSchemas", "bootstrapOutboundCodec"],
      // Every tool answers with an object, says nothing of caches or headers, and is served to both revisions.
      ...["wrapOutputSchemaForLegacy", "attachCacheHintFallback", "stripCacheHintFallback", "assertValidCacheHint"],
      ...["validateMcpParamHeaders", "paramHeaderMismatchRejection", "mcpParamPrimitiveToString", "modernOnlyStrictRejection"],
    ],
    entries: new Set(
      (
        "completion/complete logging/setLevel prompts/get prompts/list resources/list resources/templates/list resources/read " +
        "resources/subscribe resources/unsubscribe tasks/get tasks/result tasks/list tasks/cancel sampling/createMessage elicitation/create " +
        "roots/list decodeResult samplingResultVariant notifications/roots/list_changed notifications/tasks/status notifications/message notifications/resources/updated " +
        "notifications/resources/list_changed notifications/prompts/list_changed notifications/elicitation/complete"
      ).split(" "),
    ),
    schemasOf: {
      build: ["RequestMetaEnvelopeSchema", "dispatchRequestSchemas", "dispatchResultSchemas", "notificationSchemas2026"],
      build$1: [
        ...["PingRequestSchema", "InitializeRequestSchema", "CallToolRequestSchema", "ListToolsRequestSchema"],
        ...["EmptyResultSchema", "InitializeResultSchema", "CallToolResultWireSchema", "ListToolsResultSchema"],
        ...[
          "CancelledNotificationSchema",
          "ProgressNotificationSchema",
          "InitializedNotificationSchema",
          "ToolListChangedNotificationSchema",
        ],
      ],
    },
  },
  {
    file: /^@modelcontextprotocol\/server\/dist\/(?:mcp-|index|listenRouter)/,
    why: NO_CLIENT,
    isDeclared: true,
    emptied: [
      ...["LegacyInputRequiredShim", "coerceEmbeddedInputRequest", "bearerAuthChallengeResponse", "validateScopeChallenge"],
      ...["scopeChallengeResourceMetadataUrl", "createScopeChallengeResponse", "getOAuthProtectedResourceMetadataUrl"],
      ...["toolInputElementCount", "serverEventToNotification", "listenFilterAccepts"],
    ],
    entries: new Set(["update", "log", "resourceUpdated", "resourcesChanged", "promptsChanged", "toolsChanged"]),
  },
  {
    file: /^zod\/v4\/classic\/schemas\.js$/,
    why: "workerd lets nobody write programs as it runs; and a module taken whole is kept whole",
    said: [
      ["core.util.", "util."],
      ["core.$ZodObjectJIT.init(", "core.$ZodObject.init("],
      ['import { util } from "../core/index.js";', 'import * as util from "../core/util.js";'],
    ],
  },
  {
    file: /^zod\/v4\/core\/json-schema-processors\.js$/,
    why: "every schema here says by itself how it is written as JSON Schema",
    emptied: ["allProcessors", "intersectionProcessor", "catchProcessor", "lazyProcessor", "nonoptionalProcessor", "customProcessor"],
  },
  { file: /^zod\/v4\/core\/to-json-schema\.js$/, why: "no schema is of two at once", emptied: ["foldObjects", "foldIntersection"] },
  { file: /^zod\/v4\/core\/errors\.js$/, why: "what is wrong is said by http/problem.ts", emptied: ["formatError", "flattenError"] },
  { file: /^zod\/v4\/core\/util\.js$/, why: "no schema is made of another's half", emptied: ["partial", "required"] },
  {
    file: /^@langchain\/core\/dist\/callbacks\/manager\.js$/,
    why: "nobody is called back, and no call is traced",
    said: [["localMetadata, options) {\n\t\tlet callbackManager;", "localMetadata, options) {\n\t\treturn; let callbackManager;"]],
    emptied: ["coalesceTracers", "applyTracingConfig", "mergeTracerConfig", "ensureHandler", "getTracerRunStoreKey"],
  },
  {
    file: /^@langchain\/core\/dist\/callbacks\/base\.js$/,
    why: "nobody is called back",
    emptied: ["isBaseCallbackHandler", "callbackHandlerPrefersChatModelStreamEvents", "callbackHandlerPrefersStreaming"],
  },
  {
    file: /^@langchain\/core\/dist\/language_models\/chat_models\.js$/,
    why: "no call is traced",
    emptied: ["_formatForTracing"],
  },
  {
    file: /^@langchain\/core\/dist\/utils\/async_caller\.js$/,
    why: "calls are sent again by model/resilience.ts",
    emptied: ["defaultFailedAttemptHandler", "classifyRateLimitError"],
  },
  {
    file: /^big\.js\//,
    why: "figures are added, subtracted, multiplied, divided and rounded",
    emptied: ["sqrt", "mod", "pow", "prec", "toExponential", "toPrecision"],
  },
  {
    file: /^@langchain\/core\/dist\/load\/serializable\.js$/,
    why: "no model and no message is written down and read again",
    emptied: ["replaceSecrets", "get_lc_unique_name", "shallowCopy"],
  },
  {
    file: /^@langchain\/core\/dist\/messages\/content\/data\.js$/,
    why: "text alone is sent",
    emptied: ["convertToProviderContentBlock", "convertToOpenAIImageBlock", "parseBase64DataUrl"],
  },
  {
    file: /^@langchain\/core\/dist\/messages\/block_translators\/data\.js$/,
    why: "text alone is sent",
    emptied: ["convertToV1FromOpenAIDataBlock"],
  },
  { file: /^@langchain\/core\/dist\/utils\/stream\.js$/, why: "pieces are joined where they are read", emptied: ["concat"] },
  {
    file: /^@langchain\/openai\/dist\/utils\/output\.js$/,
    why: "replies are read by model/json.ts",
    emptied: ["interopZodResponseFormat", "makeParseableResponseFormat"],
  },
  { file: /^openai\/internal\/provider\.mjs$/, why: "one protocol", emptied: ["configureProvider"] },
  {
    file: /^@langchain\/core\/dist\/utils\/json\.js$/,
    why: "no tools, whose arguments would come in pieces",
    emptied: ["strictParsePartialJson"],
  },
  {
    file: /^@langchain\/core\/dist\/messages\/block_translators\/anthropic\.js$/,
    why: "OpenAI's protocol only",
    emptied: ["convertToV1FromAnthropicMessage", "ChatAnthropicTranslator"],
  },
  {
    file: /^@langchain\/core\/dist\/messages\/block_translators\/openai\.js$/,
    why: "no tools, and no blocks of the second version",
    emptied: [
      "mapToolOutputToV1Blocks",
      "convertResponsesAnnotation",
      "convertToV1FromChatCompletionsChunk",
      "mapReasoningItemToV1",
      "convertToV1FromResponsesChunk",
    ],
  },
  {
    file: /^@langchain\/core\/dist\/messages\/utils\.js$/,
    why: "messages are made as such, and go out one by one",
    emptied: ["_constructMessageFromParams", "getBufferString"],
  },
  { file: /^@langchain\/core\/dist\/utils\/json_schema\.js$/, why: "no schemas of tools", emptied: ["toJsonSchema"] },
  {
    file: /^@langchain\/core\/dist\/utils\/types\/zod\.js$/,
    why: "no schemas of tools",
    emptied: ["interopZodObjectStrict", "interopZodTransformInputSchemaImpl", "isZodSchemaV3", "isZodSchemaV4"],
  },
  {
    file: /^@langchain\/openai\/dist\/converters\/completions\.js$/,
    why: "what is sent is text, without pictures, sounds, files or blocks of the second version; and a tool's call is nobody's",
    said: [["const rawToolCalls = message.tool_calls;", "const rawToolCalls = void 0;"]],
    emptied: [
      ...["completionsApiContentBlockConverter", "convertStandardContentMessageToCompletionsMessage"],
      ...["convertStandardContentBlockToCompletionsContentPart"],
    ],
  },
];
