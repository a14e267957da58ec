import { foldWord, isOneSlip } from '../text/index.ts';

/**
 * Words that ask or join and say nothing of the matter. They are left out of a query unless nothing else is
 * there; in the index they stay.
 */
const KAZAKH = `және мен бен пен да де та те ма ме ба бе па пе не үшін туралы бойынша дейін кейін емес
  қандай қай қайда қайдан қалай қалайша қашан қанша неше кім кімдер кімнің кімге нені неге неден немен нелер ненің қайсы
  қайсысы нешінші қаншалықты бұл осы сол ол олар оның оны оған мына ана өз өзі біз сіз сен мені маған менің бар жоқ
  екен ғой деп деген дейді делінген болып болады бола болған болса болды болу болатын табылады аталады аталатын
  керек қажет тиіс мүмкін ал бірақ немесе яғни сондай-ақ ретінде кезінде
  айтады дегеніміз аталған тек ғана сияқты әрі егер екеуі бапта бап бабында қайтеді алуға алады ала алмайды бере жүр отыр тұр қалайша онда мен ше шы ші
  істеймін істейміз істеу істесе істесем қыламын жасаймын болады ма сұрасам білгім келеді керекпін`;
const RUSSIAN = `и в во на не с со по для при о об от из до за как что или к ко у же ли бы это его ее их он она они мы
  вы я мне мной мой моя моё мои моего моему моей моём моих нам нас вам вас ему ей им ими то так там тут та те тот той тех этот эта эти этого этой этих
  быть был была были есть если где куда когда кто кого кому чем чему зачем почему какой какая какие какое каких каким
  какими каком какую сколько который которая которое которые которых которого которому которой можно нужно нельзя под над
  через после перед только также чтобы а но да нет ни уже еще ведь все всё всех всем себя свой свою своей своего очень
  будет будут может могут должен должна должны ли либо делать сделать делается хочу хочет хотим хотят хотел скажите подскажите узнать снова
  неё него них нему ней ним нём нею наш наша наше наши нашего нашей наших нашему нашим нашу ваш ваша ваше ваши вашего вашей
  своих своим своими своём сам сама само сами такой такая такие таких такого таким одна одно одни одной одного вроде
  именно даже вообще хотя чтоб туда сюда оттуда там-то тогда сейчас теперь пусть разве неужели пока ещё тоже зато
  кстати всё-таки таки лишь около почти каждый каждая каждое каждого каждой чей чья чьё чьи эти теми тем этими этом том
  кто-то что-то какой-то какие-то кто-нибудь что-нибудь какой-нибудь где-нибудь когда-нибудь становится является являются`;
const ENGLISH = `the a an of to in on at for and or not no is are was were be been being do does did has have had may
  might can could shall should must will would how what when where which who whom whose why that this these those it its
  they them their there he she his her him my our your we you i me us by with from as about into than then if any some
  such according find get want please tell know so because but both each other another very just here yet still even ever
  between during while since until whether someone somebody anyone anybody something anything everything
  nothing really maybe perhaps actually anyway anywhere somewhere own same too quite rather itself himself themselves
  herself myself yourself ourselves hers theirs ours yours one ones also though although however therefore thus
  upon onto over among within along across every am i'm it's that's there's what's who's let's isn't aren't wasn't
  weren't don't doesn't didn't hasn't haven't hadn't couldn't won't wouldn't shouldn't mustn't`;

function words(text: string): string[] {
  return text.split(/[\s-]+/).map(foldWord);
}

export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...words(KAZAKH),
  ...words(RUSSIAN),
  ...words(ENGLISH),
]);

/** A shorter word is one slip from too many others. */
const SHORTEST_SLIP = 5;

/** True for a folded word that is a slip of one of these: `качан` is `қашан`, not `қатаң`. */
export const isStopSlip = (folded: string): boolean =>
  folded.length >= SHORTEST_SLIP &&
  [...STOP_WORDS].some(
    (word) => word.length >= SHORTEST_SLIP && word[0] === folded[0] && isOneSlip(folded, word),
  );
