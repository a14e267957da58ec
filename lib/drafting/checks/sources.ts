import type { Finding, Localized } from '../../base/index.ts';
import { questionsOf } from '../answers.ts';
import { citationText, resolveCitation } from '../citations.ts';
import type { ArgumentAnswer } from '../model.ts';
import { type Check, type CheckContext, withLabel } from './context.ts';

interface Cited {
  readonly place: string;
  readonly address: string;
}

/** Addresses the writer picked, and those of the argument blocks picked. */
function cited(context: CheckContext): Cited[] {
  return questionsOf(context.type).flatMap((question): Cited[] => {
    const value = context.answers[question.id];
    if (!Array.isArray(value)) return [];
    if (question.kind === 'citations')
      return value.map((address, index) => ({ place: `${question.id}.${index}`, address: String(address) }));
    if (question.kind !== 'arguments') return [];
    return (value as readonly ArgumentAnswer[]).flatMap((answer, index) =>
      (context.blocks.find((block) => block.id === answer.block)?.citations ?? []).map((address) => ({
        place: `${question.id}.${index}`,
        address,
      })),
    );
  });
}

const SENTENCES: Readonly<Record<string, Localized<(name: string) => string>>> = {
  'citation-unresolved': {
    kk: (name) => `Сілтеме табылмады: ${name}. Мекенжайын тексеріңіз немесе іздеу арқылы қайта таңдаңыз.`,
    ru: (name) => `Ссылка не найдена: ${name}. Проверьте адрес или выберите её заново через поиск.`,
    en: (name) => `The citation was not found: ${name}. Check the address or pick it again from the search.`,
  },
  'citation-ceased': {
    kk: (name) => `${name}: акт күшін жойған. Қолданыстағы нормамен ауыстырыңыз.`,
    ru: (name) => `${name}: акт утратил силу. Замените действующей нормой.`,
    en: (name) => `${name}: the act is no longer in force. Replace it with the norm in force.`,
  },
  'citation-proposal': {
    kk: (name) => `${name}: бұл ұсыныс, қолданыстағы құқық емес. Оны негіз ретінде келтірмеңіз.`,
    ru: (name) => `${name}: это предложение, а не действующее право. Не приводите его как основание.`,
    en: (name) => `${name}: this is a proposal, not law in force. Do not rest the paper on it.`,
  },
  'citation-unverified': {
    kk: (name) =>
      `${name}: баяндау ресми мәтінмен салыстырылмаған. Берер алдында ресми мәтінмен салыстырыңыз.`,
    ru: (name) => `${name}: изложение не сверено с официальным текстом. Сверьте его перед подачей.`,
    en: (name) =>
      `${name}: the restatement was not compared with the official text. Compare it before filing.`,
  },
  'citation-not-binding': {
    kk: (name) => `${name}: Қазақстан үшін міндетті емес. Салыстыру үшін ғана келтірілді.`,
    ru: (name) => `${name}: для Казахстана не обязательно. Приведено только для сравнения.`,
    en: (name) => `${name}: not binding on Kazakhstan. Given for comparison only.`,
  },
};

function nameOf(address: string, context: CheckContext): Localized {
  const safe = /^[a-z0-9./@-]{1,120}$/.test(address) ? address : '—';
  return {
    kk: citationText(safe, 'kk', context.source),
    ru: citationText(safe, 'ru', context.source),
    en: citationText(safe, 'en', context.source),
  };
}

function problemsOf(one: Cited, context: CheckContext): [rule: string, severity: Finding['severity']][] {
  const citation = resolveCitation(one.address, context.source);
  if (!citation.resolved) return [['citation-unresolved', 'error']];
  const problems: [string, Finding['severity']][] = [];
  if (citation.status === 'ceased') problems.push(['citation-ceased', 'error']);
  if (citation.status === 'proposal') problems.push(['citation-proposal', 'error']);
  if (citation.status === 'not-binding') problems.push(['citation-not-binding', 'info']);
  if (!citation.checked) problems.push(['citation-unverified', 'warning']);
  return problems;
}

/** ok: a norm in force, compared with the official text. Not ok: an address that leads nowhere. */
export const citations: Check = (context) => {
  const seen = new Set<string>();
  return cited(context).flatMap((one) => {
    if (seen.has(one.address)) return [];
    seen.add(one.address);
    return problemsOf(one, context).flatMap(([rule, severity]): Finding[] => {
      const sentence = SENTENCES[rule];
      if (sentence === undefined) return [];
      const message = withLabel(nameOf(one.address, context), sentence);
      return [{ rule_id: `drafting/${rule}`, severity, place: one.place, ground: [one.address], message }];
    });
  });
};
