// The names of properties that only the widget's own code reads and writes -> a pattern of them: the file that is loaded has letters in their place.
// What the service sends, a browser has or a host page may say is called by none of them, and none is reached by a name in quotes; test/widget/size.test.ts holds the first.
const WORDS =
  "allRows cleared comparison copied copyCitation copyFailed copyLink copyName feedbackFailed firstOf folded fullText linkFailed linking listening " +
  "newWindow proseSays restored sendComment shrink speakIn stopReading sureToClear thanks toCell toPassage toSource unfold unhelpful wholeTable";
const PARTS = "announce conflicts focusOn launcher reveal sentences talking toggleLanguage toggleOpen toggleSize toggleWide trouble turns";

export const OWN_NAMES: readonly string[] = `${WORDS} ${PARTS}`.split(" ");
export const OWN_NAME = new RegExp(`^(?:${OWN_NAMES.join("|")})$`);
