import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Language, Localized } from '../base/index.ts';
import type { Draft } from './desk.ts';
import { escapeMarkdown } from './escape.ts';
import { docxOf, type Fonts, pdfOf } from './files.ts';
import { readMarkdown } from './markdown.ts';

const CHECKLIST: Localized = {
  kk: 'Тексеру парағы',
  ru: 'Контрольный лист',
  en: 'Checklist',
};
const INTRO: Localized = {
  kk: 'Құжатты берер алдында әр жолды тексеріп, белгі қойыңыз.',
  ru: 'Перед подачей пройдите по каждой строке и отметьте её.',
  en: 'Before filing go through each line and mark it.',
};
const HEADS: Readonly<Record<'attachments' | 'findings' | 'steps', Localized>> = {
  attachments: { kk: 'Қоса берілетін құжаттар', ru: 'Прилагаемые документы', en: 'Attachments' },
  findings: { kk: 'Тексеру ескертпелері', ru: 'Замечания проверки', en: 'Findings of the checks' },
  steps: { kk: 'Соңғы қадамдар', ru: 'Последние шаги', en: 'Last steps' },
};
const NONE: Localized = { kk: 'жоқ', ru: 'нет', en: 'none' };
const OVERRULED: Localized = {
  kk: 'сол қалпында қалдырылды, себебі',
  ru: 'оставлено, причина',
  en: 'overruled, because',
};
const STEPS: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'Деректер мен күндер құжаттармен салыстырылды.',
    'Сілтемелер ресми мәтінмен салыстырылды.',
    'Құжатқа қол қойылды, күні жазылды.',
    'Әр тарапқа көшірмесі дайындалды.',
  ],
  ru: [
    'Факты и даты сверены с документами.',
    'Ссылки проверены по официальному тексту.',
    'Документ подписан, дата проставлена.',
    'Копии подготовлены для каждого участника.',
  ],
  en: [
    'Facts and dates are compared with the documents.',
    'Citations are compared with the official text.',
    'The paper is signed and dated.',
    'Copies are made for each party.',
  ],
};

/** Titles under the heading of attachments: the last list of the paper is the list of attachments. */
function attachmentTitles(draft: Draft): string[] {
  const list = draft.document.blocks.findLast((block) => block.kind === 'list');
  const after = /(^|\n)## (Қосымша|Приложени|Attachment)/u.test(draft.markdown);
  if (!after || list?.kind !== 'list') return [];
  return list.items.map((lines) => lines.map((line) => line.map((run) => run.text).join('')).join(' '));
}

/** The checklist page in Markdown: attachments, findings with the reasons of those overruled, last steps. */
export function checklistMarkdown(draft: Draft): string {
  const { language } = draft;
  const box = (text: string): string => `☐ ${text}`;
  const attachments = attachmentTitles(draft).map((title) => box(escapeMarkdown(title)));
  const findings = draft.findings.map((finding) => {
    const message = escapeMarkdown(finding.message[language]);
    const reason = finding.overruled;
    return box(
      reason === undefined ? message : `${message} (${OVERRULED[language]}: ${escapeMarkdown(reason)})`,
    );
  });
  const section = (head: keyof typeof HEADS, lines: readonly string[]): string =>
    `## ${HEADS[head][language]}\n\n${lines.length === 0 ? NONE[language] : lines.join('\n\n')}`;
  return [
    `# ${CHECKLIST[language]}`,
    escapeMarkdown(draft.title),
    INTRO[language],
    section('attachments', attachments),
    section('findings', findings),
    section('steps', STEPS[language].map(box)),
  ].join('\n\n');
}

/** A ZIP with the paper as DOCX and PDF, its text, and a checklist page. Names hold no personal data. */
export async function packageOf(draft: Draft, fonts: Fonts): Promise<Uint8Array> {
  const { language, type } = draft;
  const checklist = readMarkdown(checklistMarkdown(draft), language, CHECKLIST[language]);
  const files: Zippable = {
    [`${type}.${language}.docx`]: await docxOf(draft.document),
    [`${type}.${language}.pdf`]: await pdfOf(draft.document, fonts),
    [`${type}.${language}.md`]: strToU8(draft.markdown),
    [`checklist.${language}.docx`]: await docxOf(checklist),
  };
  return zipSync(files, { level: 6 });
}
