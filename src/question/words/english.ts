// English words and phrases for the same meanings as the Chinese lists, keyed alike, as templates (see lexicon.ts; "_" is a space). Data only.
// No I/O. No clock.
import { askedIn } from "../../form/asked.ts";
import { withOthers } from "./figures.ts";

/** Authorities in general; "{n}" of a list below stands for them. */
const AUTHORITY =
  "agenc(y|ies) count(y|ies) district(s|) town(s|) township(s|) cit(y|ies) province(s|) place(s|) region(s|) area(s|) issuer(s|) authorit(y|ies) office(s|) (local_|)government(s|) unit(s|) (municipal_|city_|city-level_|county_|county-level_|district_|provincial_|local_|government_|)department(s|) (municipal_|city_|county_|district_|provincial_|local_|)bureau(s|x|) jurisdiction(s|) localit(y|ies) (public_|)bod(y|ies) (annual_|)report(s|)"
    .split(" ")
    .join("|");
const FEW = "two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10";

/** The form's words in English, and those of `application` and `case` (see figures.ts). */
export const ENGLISH_FIGURES = withOthers(askedIn("en"), {
  subject: {
    application: `(new_|)(government_|public_|)(information_|)(disclosure_|foi_|open_government_|access_|freedom_of_information_|access_to_information_|right_to_information_|right_to_know_)(request|application)(s|)
      (new_|)(government_|public_|)(information_|)(request|application)(s|) (request|application|demand)(s|)_(for|to_see|to_access|to_obtain)_(information|disclosure|government_information|public_information|documents)
      applicants requesters requestors foi(s|) (ask(ed|)|appl(y|ied))_for_(government_|)information`,
    case: "case(s|) dispute(s|)",
  },
  // What is said of a request and of much else besides: see OUTCOMES in figures.ts.
  request: {
    granted: "grant(s|ed|ing|) approve(d|s|) allow(ed|)",
    carried: "carr(y|ies|ied)_(over|forward) roll(ed|)_over left_over carry-over carryover",
    dropped: "(was_|were_|been_)(dropped|abandoned|discontinued) abandoned discontinued no_longer_(processed|handled|pursued)",
  },
  applicant: { people: "people (the_|)(general_|)public members_of_the_public residents villagers ordinary_people" },
});

export const ENGLISH_ASKS = {
  number: "how_(many|much|often) (the_|)(exact_|)(number|amount|count|quantity|figure|volume)(_of|) what_number",
  how: "how in_what_way(s|)",
  what: "what what_does what_did what's which_ones",
  yesno: "(is|are|was|were|did|does|do|has|have|had)_there whether",
  why: "why what_(is_|was_|were_|)the_(reason|reasons|grounds|cause|causes)(_for|) for_what_reason(s|) on_what_grounds how_come",
  confirm:
    "(is_|)(that|this|it)_(true|right|correct|so)(_or_not|) (is_|)(this|that|it)_(a_|)(rumo(u|)r|false) true=(?|$|.) really=(?|$) true_or_(false|not) fact_check(_this|)",
  tell: "tell_me (show|list|give|name)(_me|) describe",
  follow: "(and|what|how)_about what_of",
} as const;

export const ENGLISH_OPERATIONS = {
  // Before `mean`: at the end of a question it asks for a meaning.
  define:
    "mean=(?|$) mean_here (what_is_meant_by|meaning_of|definition_of|define|explain|what_do_you_mean_by|what_is_an|what_is_the_meaning_of)",
  sum: "(in_|)total (the_|)(total|overall|combined)(_number|_amount|_count|)(_of|) altogether combined together the_sum_of sum overall all_told taken_together in_all added_(up|together) add(ing|)_(up|together)",
  mean: "(on_|the_|)(average|mean)(_number|)(_of|) averaged",
  median: "(the_|)median(_number|)(_of|)",
  difference: "how_(many|much)_(more|fewer|less|higher|lower) (what_is_|)(the_|)(difference|gap)(_between|_in|) differ",
  more: "more higher larger greater bigger",
  less: "fewer less lower smaller",
  multiple:
    "(twice|double|(two|three|four|five|2|3|4|5)_times)_as_(many|much) how_many_times_(as_many|as_much|more|the|larger|bigger|higher) times_(as_many|as_much|more|the|larger|bigger|higher)",
  share: "(what_|which_|the_|)(percentage|percent|proportion|share|fraction)(_of|) per_cent",
  compare: "compare(d|) comparison versus vs side_by_side",
  max: "(the_|)(most|highest|largest|greatest|biggest|maximum|busiest)(_number|)(_of|)",
  min: "(came_|comes_|ranked_|)(dead_|)last=(?|$) (in_|)last_place (the_|)(fewest|least|lowest|smallest|minimum)(_number|)(_of|)",
  rank: "rank(ing|ed|s|)(_by|_of|) sort(ed|)(_by|) order(ed|)_by in_order_of from_(highest|most|largest)_to_(lowest|fewest|least|smallest) league_table",
  rank_of: "what_(rank|place|position) where_does_it_rank",
  change: `(change|changed|increase|increased|decrease|decreased|grow|grew|grown|drop|dropped|rise|rose|risen|fall|fell|fallen|decline|declined)_(from|compared_with|compared_to|since|over|by|to|on)(_the|)(_previous|_last|_prior|_year_before|)(_year|)
    (change|changed|changes|increase|increased|increases|decrease|decreased|decreases|grow|grew|grown|rise|rose|risen|fall|fell|fallen) drop drops dropped declin(e|es|ed) (went|go|goes|gone|going|come|came)_(up|down) year-on-year year_on_year compared_(with|to)_(the_|)(previous|last|prior)_year`,
  ascending:
    "(in_|)ascending(_order|) (fewest|lowest|least|smallest)_first from_(lowest|fewest|least|smallest)_to_(highest|most|largest|greatest)",
  trend: "trend(s|) over_the_years each_year every_year by_year over_time",
  each: "each respectively per_(authority|report)",
  list: "breakdown table details",
  summary:
    "(short|brief|quick|concise|one-paragraph|one_paragraph|simple|general|rough)_(summary|overview|outline|description|account)(_of|) (short|brief|quick|concise)_version(_of|) summari(se|ze|ses|zes)(d|) summary(_of|) overview(_of|) outline main_points",
  unpublished:
    "(have|has|had|with|lack|lacks|missing|without)_(no_|a_|the_|their_|any_|)(#_|)(annual_|)report(s|)(_for_#|_of_#|) (have|has)_(not|yet_to)_(publish|published|release|released)(_#|)(_their|_the|_a|)(_#|)(_annual|)_report(s|)",
  reports: "(which|what|how_many)_(annual_|)reports(_are_there|_do_you_have|_are_available|_are_held|) list_(the_|all_|)reports",
} as const;

/** What a number begins with: only before one do words of comparison bound it. */
const NUMBER =
  "0|1|2|3|4|5|6|7|8|9|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a_hundred|a_thousand|the_(mean|average)|average|half";
export const ENGLISH_COMPARATORS = {
  more: `(more|greater|higher|larger|bigger)_than=_(${NUMBER}) over=_(${NUMBER}) above exceed(s|ed|ing|)`,
  at_least: "at_least no_(fewer|less)_than (minimum|min)_of not_(fewer|less)_than",
  less: `(less|fewer|lower|smaller)_than=_(${NUMBER}) under=_(${NUMBER}) below`,
  at_most: "at_most no_more_than not_more_than up_to",
  equal: "exactly equal(s|)(_to|)",
  between: "between=_(0|1|2|3|4|5|6|7|8|9)",
  none: "(zero|no|none) not_(a_single|any|one)(_single|) without_(any|a_single)",
} as const;

export const ENGLISH_JOINS = {
  and: "and or &",
  than: "than",
  of: "as_(a_|)(share|percentage|proportion)_of",
  within: "(among|out_of|of_the|of_all|were|was)",
  except: "except(_for|) excluding other_than apart_from",
} as const;

/** Dropped wherever they stand: grammar, politeness, and verbs and nouns that say only that something was so, or was done. */
export const ENGLISH_FILLERS = `(every|each)(_single|_one_of_the|_one_of_its|_of_the|_of_its|)=_(request|application|reconsideration|case|lawsuit|information|disclosure|administrative) (i|we|i_have|we_have|i've)_(heard|read|saw|seen)(_that|_online|_somewhere|) (people|they|some|neighbours|friends)_(say|claim|are_saying)(_that|) (it_is_|it's_|)(said|claimed|rumoured|rumored)_that rumo(u|)r_has_it(_that|) apparently supposedly allegedly reportedly a an the of in on at by for from to with that this these those it its they their them there is are was were be been being do does did done has have had can could would will should shall might must
  i you we me my your our us please kindly hello hi thanks thank_you want_to_know like_to_know know like_to would_like want wants let_me_know could_you can_you curious_about interested_in wondering if whether_or_not any some all whole entire year annual report reports number total
  during as because due_to owing_to on_account_of result results decision decisions made make makes making by_the government_information open_government transparency times office_of s 's how_did about concerning regarding related_to relating_to relate_to during_the per data figures figure
  statistics record recorded records according_to many much were_there submitted_by filed_by made_by came come comes coming sent go goes went going gone bring brings brought each_other by_type kind_of them kinds_of type_of types_of sort_of sorts_of ways_of way_of impose imposed imposes imposing hand_out handed_out
  anything anyone anybody something someone somebody nobody everybody everyone everything attend attended attending arrive arrived reach reached reaching set_aside hold held holding organi(s|z)e(d|s|) organi(s|z)ing conduct(ed|s|) carried_out carry_out carries_out perform(ed|) undertake undertaken undertook
  arrange(d|) happen(ed|s|) occur(red|s|) take_place took_place exist(s|ed) give(s|n|) gave use(s|d|) using ground(s|) concerned concerns concern concerning involve(s|d|) involving put_out put puts run runs ran currently now already so_far ever actually really just even then also too altogether only own his her himself themselves itself because because_of
  admit admits admitted acknowledge(s|d|) state states stated announce announces tell tells told face faced faces facing collect collected collects mention mentioned mentions identify identified send sends handle_of say says said saying speak speaks write writes written wrote show shows shown showed appear appears indicate(s|d|) describe(s|d|) money across among_the within through via into onto take takes took taken
  charge charged charges_for charging between treat treated treats count counted counts consider considered considers classed classified_as deemed regarded found find finds see seen look looks deliver(ed|) provide(s|d|) offer(s|ed|) share_with set_up established establish out up off back forward its_own own_initiative on_its_own_initiative initiative of_its_own_accord
  applicant requester requestor submitter (from|by)_(applicants|requesters) purpose purposes reason reasons type types kind kinds way ways form forms part parts specific overall individual_cases thing things matter matters work works task tasks one ones other_people them_all he she who_were that_were which_were
  under_the rules so such very most_recent latest newest quickly quick fast soon little much_of lots lot plenty several various stock users user different new_ones yet still today over under i'm looking_for look_for i_need need for_my_(article|report|thesis|paper|story|research) against the_original_(act|decision|ruling|decisions) by_(the_|)court(s|) in_your_(collection|database|corpus) ended ending end both_(numbers|figures) numbers roughly approximately around and_so_on etc. printed print_out appeared yuan rmb numerous true it's there's together_with persons this_year's local authorities' authority's county's district's government's town's office's actual really_the quite exactly_how in_2024's the_year's year's over_the_year over_the_course_of course throughout respond responds responded before after_all i'd we'd i'll you're don't check verify look_up find_out fully completely entirely briefly in_brief in_short in_(a_|)(few|couple_of|one|two|three|four|five)_(sentence|line|word|paragraph|point)(s|)`;
export const ENGLISH_GROUPS = {
  every: `(all|every|each_of_the|these|the|all_the|all_of_the|all_these|any_of_the|the_various)_(${AUTHORITY}) all_of_them (all|the|these|all_the|all_of_the|all_these)_(${FEW})(_of_them|_(${AUTHORITY})|) each_(${AUTHORITY}) everyone_here across_the_board (per|by|for_each|of_each)_(${AUTHORITY})`,
  which: `(which|what)_(${AUTHORITY}) which_of_(the_|these_|all_the_|)((${FEW})_|)(${AUTHORITY}|them) who which where`,
  plain: `(${AUTHORITY})`,
  count: `how_many_(of_the_|of_these_|of_all_the_|)((${FEW})_|)(${AUTHORITY})`,
} as const;
/** The subject of every report. */
export const ENGLISH_GENERIC = {
  disclosure:
    "(open-government|open_government)(_information|)(_work|_affairs|) (information_|government_|open_government_|)(disclosure|openness)(_work|) open_government_work",
} as const;
export const ENGLISH_UNRELATED = {
  writing: "(write|compose|tell)_(me_|)(a_|an_|)(poem|song|story|joke|essay|novel|haiku|limerick) poem joke",
  code: "(write|give)_(me_|)(a_|some_|)(code|program|script|function)",
  weather: "weather temperature rain forecast_for_tomorrow",
  chat: "(who|what)_are_you how_are_you your_name good_morning good_night i_love_you",
  world: "recipe stock_price bitcoin movie football president capital_of world_cup translate",
  opinion: "(what_|)do_you_think your_opinion your_view",
  forecast: "(predict|forecast|guess) will_be=_next_year",
} as const;
/** Words of no figure and no passage, which keep one from being read. */
export const ENGLISH_OTHER =
  "month(s|) quarter(s|) january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday";
