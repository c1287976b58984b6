// English words and phrases for the same meanings as the Chinese lists, keyed alike, as templates (see lexicon.ts; "_" is a space). Data only.
// No I/O. No clock.
import { askedIn } from "../../form/asked.ts";
import { withOthers } from "./figures.ts";

/** The form's words in English, and those of `application` and `case` (see figures.ts). */
export const ENGLISH_FIGURES = withOthers(askedIn("en"), {
  subject: {
    application:
      "(new_|)(government_|)(information_|)(disclosure_|foi_|open_government_|)(request|application)(s|) (information_disclosure|disclosure|foi)(_request|_application|)(s|) (request|application)(s|)_for_(information|disclosure|government_information)",
    case: "case(s|)",
  },
});

export const ENGLISH_ASKS = {
  number: "how_(many|much) (the_|)(number|amount|count|quantity|figure)(_of|) what_number",
  how: "how",
  what: "what what's which_ones",
  which: "(which|what)_(agency|agencies|county|district|place|region|issuer|authority|office|government|unit|report)",
  yesno: "(is|are|was|were|did|does|do|has|have|had)_there whether did any",
  why: "why what_(is_|was_|)the_reason",
  tell: "tell_me (show|list|give)(_me|) describe",
  follow: "(and|what|how)_about what_of",
} as const;

export const ENGLISH_OPERATIONS = {
  sum: "(in_|)total altogether combined together the_sum_of sum overall all_told",
  mean: "(on_|the_|)(average|mean)(_number|)(_of|)",
  difference: "(how_(many|much)_|)(more|fewer|less)(_than|) (what_is_|)(the_|)(difference|gap)(_between|_in|) differ",
  multiple: "(how_many_|)times(_as_many|_more|_the|)",
  share: "(what_|which_|the_|)(percentage|percent|proportion|share|fraction)(_of|) per_cent",
  compare: "compare(d|) comparison versus vs",
  max: "(the_|)(most|highest|largest|greatest|biggest|maximum)(_number|)(_of|)",
  min: "(the_|)(fewest|least|lowest|smallest|minimum)(_number|)(_of|)",
  rank: "rank(ing|ed|)(_by|_of|) sort(ed|)(_by|) order_by",
  rank_of: "what_(rank|place|position) where_does_it_rank",
  change:
    "(change|changed|increase|increased|decrease|decreased|grow|grew|drop|dropped|rise|fell)(_from|_compared_with|_since|_over|_by|)(_the|)(_previous|_last|_prior|_year_before|)(_year|) year-on-year compared_(with|to)_(the_|)(previous|last|prior)_year",
  trend: "trend(s|) over_the_years each_year every_year by_year",
  each: "each respectively",
  list: "breakdown table details",
  summary: "summari(se|ze|ses|zes)(d|) summary(_of|) overview(_of|) outline main_points",
  define: "(what_does|what_is_meant_by|meaning_of|definition_of|define|explain)",
  reports: "(which|what|how_many)_(annual_|)reports(_are_there|_do_you_have|_are_available|) list_(the_|all_|)reports",
} as const;

export const ENGLISH_COMPARATORS = {
  more: "(more|greater|higher|larger)_than over above exceed(s|ed|ing|)",
  at_least: "at_least no_(fewer|less)_than",
  less: "(less|fewer|lower|smaller)_than under below",
  at_most: "at_most no_more_than",
  equal: "exactly equal(s|)(_to|)",
  none: "(zero|no|none)",
} as const;

export const ENGLISH_JOINS = {
  and: "and or &",
  than: "than",
  of: "as_(a_|)(share|percentage|proportion)_of",
  within: "(among|out_of|of_the|of_all|were|was)",
} as const;

export const ENGLISH_FILLERS = `a an the of in on at by for from to with that this these those it its they their them there is are was were be been being do does did has have had can could would will should
  i you we me my your our please hello hi thanks thank_you kindly want_to_know know like_to if any some all year annual report reports number total during as because due_to result results decision decisions made make
  by_the government_information open_government office_of s 's how_did about concerning regarding related_to during_the per data figures statistics record recorded according_to many much were_there submitted_by filed_by made_by came come coming sent each_other by_type kind of_them impose imposed anything anyone anybody something someone somebody nobody everybody everything attend attended arrive arrived set_aside hold held organi(s|z)e(d|) conduct(ed|) carried_out
  arrange(d|) happen(ed|) exist(s|) give(s|n|) gave use(s|d|) ground(s|) kind_of kinds_of sort_of concerned concerns concerning involve(s|d|) involving put currently now altogether only also about_its about_their own his her himself because because_of
  admit admits acknowledge(s|d|) state states stated announce announces tell tells face faced collect collected mention mentioned mentions identify identified send sends handle_of says say said money across among_the take took taken charge charged between`;
export const ENGLISH_GROUPS = {
  every:
    "(all|every|each_of_the|these|the)_(agencies|counties|districts|places|regions|issuers|authorities|offices|governments|units|reports) all_of_them",
  which: "(which|what)_(agency|county|district|place|region|issuer|authority|office|government|unit)(s|) who which where",
  plain: "(agenc(y|ies)|count(y|ies)|districts|places|regions|issuers|authorities|offices|governments|units)",
  count: "how_many_(agencies|counties|districts|places|regions|issuers|authorities|offices|governments|units|reports)",
} as const;
export const ENGLISH_UNRELATED = {
  writing: "(write|compose|tell)_(me_|)(a_|an_|)(poem|song|story|joke|essay|novel|haiku|limerick) poem joke",
  code: "(write|give)_(me_|)(a_|some_|)(code|program|script|function)",
  weather: "weather temperature rain forecast_for_tomorrow",
  chat: "(who|what)_are_you how_are_you your_name good_morning good_night i_love_you",
  world: "recipe stock_price bitcoin movie football president capital_of world_cup translate",
  opinion: "(what_|)do_you_think your_opinion your_view",
  forecast: "(predict|forecast|guess) next_year will_be",
} as const;
/** Words of no figure and no passage, which keep one from being read. */
export const ENGLISH_OTHER =
  "published month(s|) quarter(s|) january february march april may june july august september october november december";
