// An English clause about requests with a verb nobody has read (held back 7 requests) -> not understood, rather than all requests received. Reads the store.
import { isEnglish } from "../english.ts";
import { type Frame, onlyQuantity, refused } from "../frame.ts";

/** What may be said of all requests that came in; whatever else is said of some of them narrows. */
const OF_ALL =
  /\b(?:receiv\w*|got|gets?|obtain\w*|accept\w*|took|register\w*|record\w*|report\w*|list\w*|handl\w*|dealt|process\w*|lodg\w*|fil(?:ed|ing)|submit\w*|made|make|came|there|had|has|have|saw|were|was|is|are|be|new|total\w*|number\w*|sum|together|combined|altogether|annual|year|last|of|in|by|for|with|from|and|the|a|an|its?|their|this|that|only|just|also|disclosures?|information|government|public|open|foi|access|requests?|applications?|office|district|county|town|according|to|out|no|not|any|single|more|than|over|about|nearly|almost|around|roughly|approximately|least|most|fewer|less|some|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thousand|million)\b/gi;
/** Names, which are said by whom. */
const NAMES = /\b[A-Z][\w'’]*/g;

export const englishUnread: Frame = {
  name: "englishUnread",
  async decide({ text, segment, statement, question }, reader) {
    if (!statement || !question || !isEnglish(segment)) return null;
    // none of Litong's nine did: it is not said that there were nine of what was told before.
    if (/\bnone of\b/i.test(text)) return refused({ why: "", reason: "not_understood" }, statement);
    const meaning = reader.exactly(question, segment);
    const quantity = meaning && onlyQuantity(meaning);
    if (quantity?.kind !== "figure" || quantity.key !== "received@total") return null;
    const left = text
      .replace(NAMES, "")
      .replace(OF_ALL, "")
      .match(/[a-z]{3,}/i);
    return left ? refused({ why: "", reason: "not_understood" }, statement) : null;
  },
};
