// The names of properties that only the widget's own code reads and writes -> a pattern of them: the file that is loaded has letters in their place.
// What the service sends, a browser has or a host page may say is called by none of them, and none is reached by a name in quotes; test/widget/size.test.ts holds the first.
const WORDS =
  "actions allRows cleared colon comparison copied copyCitation copyFailed copyLink copyName course expand feedbackFailed firstOf " +
  "folded fullText kinds linkFailed linking listening newWindow picture proseSays published reasons restored sendComment shrink " +
  "speakIn stages stopReading sureToClear thanks toCell toPassage toSource troubles unfold unhelpful wholeTable";
const PARTS =
  "announce bars chart choose cited conflicts copy field focusOn follow foot handover heard keep large launcher lead marked memory normal operand panel plain " +
  "quiet raise reveal sentence sentences talking toggleLanguage toggleOpen toggleSize toggleWide trouble turns undo whose wide zero";

export const OWN_NAMES: readonly string[] = `${WORDS} ${PARTS}`.split(" ");
export const OWN_NAME = new RegExp(`^(?:${OWN_NAMES.join("|")})$`);
