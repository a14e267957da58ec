import { shell } from '../messages/shell.ts';
import { useText } from '../shell/language.ts';
import { Page } from '../shell/page.tsx';
import { withLanguage } from '../shell/router.ts';

/** An address no screen has. */
export function MissingPage() {
  const text = useText();
  return (
    <Page title={text(shell.missing_title)} lead={text(shell.missing_text)}>
      <p class="buttons">
        <a class="button button-main" href={withLanguage('/')}>
          {text(shell.search)}
        </a>
        <a class="button" href={withLanguage('/instruments')}>
          {text(shell.instruments)}
        </a>
      </p>
    </Page>
  );
}
