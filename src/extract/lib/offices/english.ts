/** Words of offices in English text, without case. */
import { phraseTable } from '../phrases.ts';

const offices =
  "general secretary|party general secretary|party secretary|party chief|secretary|deputy secretary|standing deputy secretary|deputy party secretary|deputy party chief|vice secretary|secretary-general|deputy secretary-general|politburo member|member of the politburo|member|alternate member|standing committee member|state president|state vice president|president|vice president|vice-president|vice-principal|vice-rector|chairman|chairwoman|chairperson|chair|vice chairman|vice-chairman|vice chairwoman|vice chairperson|deputy chairman|permanent vice chairman|standing vice chairman|head|deputy head|prime minister|deputy prime minister|vice premier|premier|deputy pm|minister|deputy minister|vice minister|assistant minister|foreign minister|deputy foreign minister|vice foreign minister|state councilor|state councillor|governor|vice governor|deputy governor|vice-governor|mayor|vice mayor|deputy mayor|vice-mayor|prefect|magistrate|county chief|county head|deputy county head|director|deputy director|vice director|director general|director-general|deputy director general|deputy director-general|general director|deputy general director|chief|deputy chief|ambassador|vietnamese ambassador|chinese ambassador|deputy ambassador|consul general|consul-general|deputy consul general|vice consul general|consul|charge d'affaires|chargé d'affaires|counsellor|counselor|commercial counsellor|minister counsellor|attache|envoy|special envoy|commander|deputy commander|political commissar|deputy political commissar|chief of staff|rector|vice rector|deputy rector|principal|dean|chief executive|ceo|general manager|deputy general manager|manager|spokesperson|spokesman|spokeswoman|editor-in-chief|chief representative|chief justice|procurator general|station head|representative|research fellow|professor|associate professor|lecturer|vice chairmen|deputy ministers|ministers|party secretaries|secretaries|deputy secretaries|vice governors|governors|ambassadors|directors|deputy directors|members|vice presidents|chairmen|mayors";

/** Words that begin like an office and are none. */
const others =
  "secretary-level|ministerial|head office|headquarters|head of delegation|member states|member countries|member provinces|chief among|party members|general secretary's";

export const heads = phraseTable<boolean>('en', [
  [others, false],
  [offices, true],
]);

/** Words before an office that belong to it, in small letters. */
export const leftWords = phraseTable('en', [
  [
    "provincial|municipal|prefectural|district|county|city|communal|local|regional|state|national|deputy|vice|former|acting|then|then-|permanent|standing|first|senior|executive|province's|prefecture's|city's|county's|district's|region's|province|prefecture|party|people's|committee|government|foreign affairs|department|office|association|newly-appointed",
    true,
  ],
]);

/** Words in capitals before an office that do not belong to it. */
export const notLeft = phraseTable('en', [
  [
    'the|a|an|on|in|at|for|with|and|by|from|to|of|mr|mr.|mrs|mrs.|ms|ms.|comrade|after|during|meanwhile|also|both|when|while|as|according|speaking|addressing|he|she|they|it|his|her|its|their|this|that|earlier|besides|moreover|hosting|receiving|welcoming|attending|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|former',
    true,
  ],
]);

/** Words between an office and a name, or after an office, that show it has ended; and verbs. */
export const stops = phraseTable('en', [
  [
    'said|says|stressed|noted|met|meets|received|hosted|held|led|leads|leading|visited|attended|attending|affirmed|expressed|proposed|suggested|highlighted|emphasized|emphasised|underlined|underscored|thanked|pledged|agreed|told|spoke|speaking|delivered|chaired|co-chaired|presided|praised|appreciated|congratulated|welcomed|hoped|urged|called|asked|signed|presented|handed|pointed|added|briefed|reported|announced|announcing|informed|described|recalled|reiterated|acknowledged|voiced|vowed|committed|believed|confirmed|assessed|was|were|is|are|has|have|had|will|would|who|which|that|where|when|while|after|before|during|as well as|together|along|alongside|with|by|on|from|about|over|his|her|their|its|he|she|they|mr|mr.|ms|ms.|mrs|mrs.|comrade|both|representatives|leaders|delegates|officials|in his|in her|wished|considered|shared|introduced|gave|made|paid|arrived|left|came|went|took|conveyed|extended|laid|cut|joined|co-signed|witnessed|inspected|toured|accompanied|including|so|but|not|can|could|should|must|may|at the meeting|at the event|at the conference|at the ceremony|at the talks|at the forum|at the launching|at the opening|to the event|to the conference|to attend|to discuss',
    true,
  ],
]);

export const honorifics = phraseTable('en', [
  [
    'mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|prof|prof.|comrade|comrades|col.|colonel|senior colonel|lieutenant colonel|lieut. col.|sen. col.|maj. gen.|major general|lt. gen.|lieutenant general|gen.|general|madame|madam|his excellency',
    true,
  ],
]);
