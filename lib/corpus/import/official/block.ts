/** A paragraph of an official text as a reader found it, before the tree is built. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'note';
  readonly text: string;
  /** Anchor of the publisher's page that stands at the paragraph. */
  readonly anchor?: string;
}

/** What every reader of a format gives. */
export interface ReadBlocks {
  readonly title?: string;
  readonly blocks: readonly Block[];
}

/** How the publishers of Adilet and of the bank of laws open their notes, in Russian and Kazakh. */
export const NOTE_OPENER =
  /^(?:Сноска\b|Сноска\.|Примечание\s+(?:ИЗПИ|РЦПИ)|Примечание\.\s+См\.|Вниманию\s+пользователей|Ескерту(?=[.\s])|(?:ЗҚАИ|РҚАО|ҚЗАИ)(?:-ның|-нің)?\s+ескертпесі|Қолданушылар\s+назарына|Treedt\s+in\s+werking)/u;

/** A point that is there only to say that it is gone: `6) исключен Законом РК от …`, `6) алып тасталды – ҚР …`. */
export const GONE =
  /^(?:\d+(?:-\d+)*[.)]\s*)?(?:исключен[аоы]?\s+Закон|утратил[аои]?\s+силу\s+Закон|алып\s+тасталды\s*[–-]|күші\s+жойылды\s*[–-])/iu;

/** Spaces made plain, soft hyphens and byte marks dropped; nothing else is touched. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
