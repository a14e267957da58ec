import { LISTED_NARROW } from './parole-rows.ts';
import { type Condition, type Rule, rule } from './type.ts';

const fixedAdult: Condition = { juvenile: [false], sentence: ['imprisonment', 'restriction_of_liberty'] };
const corruption: Condition = { special: ['corruption'], category: ['grave', 'especially_grave'] };
const repaid = ['repaid', 'no_claim'];

/** What decides between "must" and "may": paragraphs of CC 72(1), the first that fits. */
export const PAROLE_PATHS: readonly Rule[] = [
  rule(
    'L1',
    'parole',
    'path',
    'CC 72(6)',
    [
      'Сот жазаны одан әрі өтеудің қажеті жоқ деп таныса, өмір бойына бас бостандығынан айырудан шартты түрде мерзімінен бұрын босата алады.',
      'От пожизненного лишения свободы суд может освободить условно-досрочно, если признает, что дальнейшее отбывание наказания не нужно.',
      'From life imprisonment the court may release on parole if it finds that no further service is needed.',
    ],
    {
      status: 'discretionary',
      when: { sentence: ['life_imprisonment'] },
      ok: { sentence: 'life_imprisonment' },
      not_ok: { sentence: 'imprisonment' },
    },
  ),
  rule(
    'J1',
    'parole',
    'path',
    'CC 86(1)',
    [
      'Кәмелетке толмаған кезде жасалған қылмыс үшін сотталған адам қаскөйлікпен бұзушылықтары болмаса, шартты түрде мерзімінен бұрын босатылуға жатады; залалды өтеу шарт емес.',
      'Осуждённый за преступление, совершённое в несовершеннолетнем возрасте, подлежит условно-досрочному освобождению при отсутствии злостных нарушений; возмещение ущерба не требуется.',
      'A person sentenced for a crime committed under eighteen must be released on parole if there are no malicious violations; repayment of damage is no condition.',
    ],
    {
      silent: true,
      status: 'mandatory',
      when: { juvenile: [true], malicious: ['none'] },
      ok: { juvenile: true, malicious: 'none' },
      not_ok: { juvenile: false, malicious: 'none' },
    },
  ),
  rule(
    'J1-open',
    'parole',
    'path',
    'CC 86(1)',
    [
      'Кәмелетке толмаған кезде жасалған қылмыс, бірақ қаскөйлікпен бұзушылық бар немесе даулы: 86-бап бұл жағдайды шешпейді.',
      'Преступление совершено в несовершеннолетнем возрасте, но злостное нарушение есть или спорно: статья 86 этого не решает.',
      'A crime committed under eighteen with a malicious violation, present or disputed: CC 86 does not settle it.',
    ],
    {
      status: 'needs_review',
      when: { juvenile: [true], malicious: ['active', 'expired', 'disputed'] },
      ok: { juvenile: true, malicious: 'active' },
      not_ok: { juvenile: true, malicious: 'none' },
    },
  ),
  rule(
    'P5',
    'parole',
    'path',
    'CC 72(1) para 5',
    [
      'Ауыр немесе аса ауыр сыбайлас жемқорлық қылмысы, ынтымақтастық туралы келісімнің барлық талаптары орындалған: сот босата алады.',
      'Тяжкое или особо тяжкое коррупционное преступление, условия соглашения о сотрудничестве выполнены: суд может освободить.',
      'Grave or especially grave corruption with a fulfilled cooperation agreement: the court may release.',
    ],
    {
      status: 'discretionary',
      when: { ...fixedAdult, ...corruption, agreement: ['cooperation', 'aside'] },
      ok: { special: 'corruption', category: 'grave', agreement: 'cooperation' },
      not_ok: { special: 'corruption', category: 'medium', agreement: 'cooperation' },
    },
  ),
  rule(
    'P4',
    'parole',
    'path',
    'CC 72(1) para 4',
    [
      'Ауыр немесе аса ауыр сыбайлас жемқорлық қылмысы үшін жазасын өтеп жатқан, заңда аталған осал санаттағы адамды сот 3 және 5-бөліктерде көрсетілген мерзім өтелген соң босата алады.',
      'Лицо названной законом категории, отбывающее наказание за тяжкое или особо тяжкое коррупционное преступление: суд может освободить после отбытия сроков, названных в частях третьей и пятой.',
      'A listed person serving for grave or especially grave corruption: the court may release after the terms of parts three and five.',
    ],
    {
      status: 'discretionary',
      when: { ...fixedAdult, ...corruption, vulnerable: LISTED_NARROW },
      ok: { special: 'corruption', category: 'grave', vulnerable: 'pregnant' },
      not_ok: { special: 'corruption', category: 'grave', vulnerable: 'raising_disabled_child' },
    },
  ),
  rule(
    'P3',
    'parole',
    'path',
    'CC 72(1) para 3',
    [
      'Адамдардың қаза болуына әкелмеген және аса ауыр қылмыспен ұштаспаған террористік немесе экстремистік қылмыс: адам белсенді жәрдем көрсетсе, сот босата алады.',
      'Террористическое или экстремистское преступление без гибели людей и без связи с особо тяжким: суд может освободить при активном содействии.',
      'A terrorist or extremist crime without deaths and not tied to an especially grave one: the court may release given active assistance.',
    ],
    {
      status: 'discretionary',
      when: {
        juvenile: [false],
        sentence: ['imprisonment'],
        special: ['terrorism_or_extremism'],
        terror_grave: [false],
        assistance: [true],
      },
      ok: { special: 'terrorism_or_extremism', terror_grave: false, assistance: true },
      not_ok: { special: 'terrorism_or_extremism', terror_grave: false, assistance: false },
    },
  ),
  rule(
    'P2',
    'parole',
    'path',
    'CC 72(1) para 2',
    [
      'Залал толық өтелген және қаскөйлікпен бұзушылықтары жоқ адам мерзімнің талап етілетін бөлігін өтеген соң босатылуға жатады: соттың қалауына қалдырылмаған.',
      'Лицо, полностью возместившее ущерб и не имеющее злостных нарушений, после отбытия требуемой части срока подлежит освобождению: усмотрения у суда нет.',
      'A person who repaid the damage in full and has no malicious violations must be released once the term is served: the court has no discretion.',
    ],
    {
      status: 'mandatory',
      when: { ...fixedAdult, damage: repaid, malicious: ['none'] },
      ok: { damage: 'repaid', malicious: 'none' },
      not_ok: { damage: 'unpaid', malicious: 'none' },
    },
  ),
  rule(
    'P1',
    'parole',
    'path',
    'CC 72(1) para 1',
    [
      'Сот түзелуі үшін жазаны толық өтеудің қажеті жоқ деп таныса, мерзімнің талап етілетін бөлігін өтеген адамды босата алады.',
      'После отбытия требуемой части срока суд может освободить, если признает, что для исправления полное отбывание наказания не нужно.',
      'Once the term is served the court may release if it finds that full service is not needed for correction.',
    ],
    {
      status: 'discretionary',
      when: [
        { ...fixedAdult, damage: ['partial', 'unpaid'] },
        { ...fixedAdult, malicious: ['active', 'expired', 'disputed'] },
      ],
      ok: { damage: 'unpaid', malicious: 'none' },
      not_ok: { damage: 'repaid', malicious: 'none' },
    },
  ),
];

/** The least time, and grounds that are named beside the row. */
export const PAROLE_MORE: readonly Rule[] = [
  rule(
    'F11',
    'parole',
    'floor',
    'CC 72(5)',
    [
      'Іс жүзінде өтелген бас бостандығынан айыру мерзімі алты айдан кем болмауы керек.',
      'Фактически отбытый срок лишения свободы не может быть менее шести месяцев.',
      'Imprisonment actually served must be at least six months.',
    ],
    {
      months: 6,
      when: [
        { juvenile: [false], sentence: ['imprisonment'], base: ['sentence', 'cumulative'] },
        { juvenile: [true], sentence: ['imprisonment'], juvenile_floor: [true] },
      ],
      ok: { sentence: 'imprisonment', base: 'sentence' },
      not_ok: { sentence: 'restriction_of_liberty', base: 'sentence' },
    },
  ),
  ...(['breach', 'negligent_or_minor', 'intentional'] as const).map((revoked, index) =>
    rule(
      `RV${index + 1}`,
      'parole',
      'cite',
      `CC 72(7) ${index + 1})`,
      [
        'Бұрынғы шартты түрде мерзімінен бұрын босатудың күші осы негіз бойынша жойылған.',
        'Прежнее условно-досрочное освобождение отменено по этому основанию.',
        'The earlier parole was revoked on this ground.',
      ],
      {
        on: ['mandatory', 'discretionary'],
        when: { juvenile: [false], revoked: [revoked], sentence: ['imprisonment', 'restriction_of_liberty'] },
        ok: { revoked },
        not_ok: { revoked: 'none' },
      },
    ),
  ),
  rule(
    'B3-open',
    'parole',
    'cite',
    'CC 72(8) 3)',
    [
      'Сыбайлас жемқорлық қылмыстарына салынған тыйым тек ауыр және аса ауыр қылмыстарға қатысты, оның қолданылмайтын жағдайлары да бар: мұнда ол қолданылмайды.',
      'Запрет для коррупционных преступлений касается только тяжких и особо тяжких и имеет исключения: здесь он не действует.',
      'The corruption ban covers grave and especially grave crimes only and has exceptions: it does not apply here.',
    ],
    {
      on: ['mandatory', 'discretionary'],
      when: { special: ['corruption'], juvenile: [false] },
      ok: { special: 'corruption', category: 'medium' },
      not_ok: { special: 'none' },
    },
  ),
  rule(
    'B4-open',
    'parole',
    'cite',
    'CC 72(8) 4)',
    [
      'Қылмысты кәмелетке толмаған адам он төрт пен он сегіз жас аралығындағы адамға қатысты жасаған: тыйым қолданылмайды.',
      'Преступление совершено несовершеннолетним в отношении лица от четырнадцати до восемнадцати лет: запрет не действует.',
      'The crime was committed by a juvenile against a person from fourteen to eighteen: the ban does not apply.',
    ],
    {
      on: ['mandatory', 'discretionary'],
      when: { special: ['sexual_against_minor'] },
      ok: { special: 'sexual_against_minor', juvenile: true, victim: '14_to_17' },
      not_ok: { special: 'none' },
    },
  ),
  rule(
    'B5-open',
    'parole',
    'cite',
    'CC 72(8) 5)',
    [
      'Қылмысты заңда аталған осал санаттағы адам жасаған: тыйым қолданылмайды.',
      'Преступление совершено лицом названной законом категории: запрет не действует.',
      'The crime was committed by a person of a listed category: the ban does not apply.',
    ],
    {
      on: ['mandatory', 'discretionary'],
      when: { special: ['murder_in_criminal_group'], juvenile: [false] },
      ok: { special: 'murder_in_criminal_group', vulnerable: 'pregnant', vulnerable_at_crime: true },
      not_ok: { special: 'none' },
    },
  ),
  rule(
    'P4-closed',
    'parole',
    'cite',
    'CC 72(1) para 4',
    [
      'Мүгедектігі бар баланы тәрбиелеп отырған адам бұл абзацта аталмаған.',
      'Лицо, воспитывающее ребёнка с инвалидностью, в этом абзаце не названо.',
      'The person raising a disabled child is not named in this paragraph.',
    ],
    {
      on: ['prohibited'],
      when: { special: ['corruption'], vulnerable: ['raising_disabled_child'] },
      ok: { special: 'corruption', vulnerable: 'raising_disabled_child' },
      not_ok: { special: 'corruption', vulnerable: 'none' },
    },
  ),
  rule(
    'P2a',
    'parole',
    'cite',
    'NP6 p.2',
    [
      'Залал туралы талап қойылмаған: Жоғарғы Сот мұны залалдың өтелуіне теңестіреді.',
      'Требований о возмещении ущерба не заявлено: Верховный Суд приравнивает это к возмещению.',
      'No claim for damage was made: the Supreme Court treats this like repayment.',
    ],
    {
      on: ['mandatory'],
      when: { damage: ['no_claim'], juvenile: [false] },
      ok: { damage: 'no_claim' },
      not_ok: { damage: 'repaid' },
    },
  ),
  rule(
    'P7-life',
    'parole',
    'cite',
    'CC 72(2)',
    [
      'Өмір бойына бас бостандығынан айырудан босатылған адамға он жылға пробациялық бақылау белгіленеді.',
      'За освобождённым от пожизненного лишения свободы устанавливается пробационный контроль на десять лет.',
      'A person released from life imprisonment is under probation control for ten years.',
    ],
    {
      on: ['discretionary'],
      when: { sentence: ['life_imprisonment'] },
      unless: { foreign: [true], expulsion: [true] },
      ok: { sentence: 'life_imprisonment' },
      not_ok: { sentence: 'life_imprisonment', foreign: true, expulsion: true },
    },
  ),
  rule(
    'P7-foreign',
    'parole',
    'cite',
    'CC 72(2)',
    [
      'Шығарып жіберу тағайындалған шетелдікке пробациялық бақылау белгіленбейді.',
      'Иностранцу, которому назначено выдворение, пробационный контроль не устанавливается.',
      'A foreigner whose expulsion was ordered is not put under probation control.',
    ],
    {
      on: ['mandatory', 'discretionary'],
      when: { sentence: ['imprisonment', 'life_imprisonment'], foreign: [true], expulsion: [true] },
      ok: { foreign: true, expulsion: true },
      not_ok: { foreign: true, expulsion: false },
    },
  ),
];
