import { useState } from 'preact/hooks';
import { about } from '../messages/about.ts';
import { forgetEverything } from '../shell/kept.ts';
import { useText } from '../shell/language.ts';
import { Page } from '../shell/page.tsx';

function Erase() {
  const text = useText();
  const [erased, setErased] = useState(false);
  const erase = () => {
    if (!confirm(text(about.erase_sure))) return;
    forgetEverything();
    setErased(true);
  };
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={erase}>
        {text(about.erase)}
      </button>
      <span role="status">{erased && text(about.erased)}</span>
    </p>
  );
}

/** What the product is and is not, how to read its marks, and what happens to what is typed. */
export function AboutPage() {
  const text = useText();
  const list = (lines: typeof about.not) => (
    <ul>
      {lines.map((line) => (
        <li key={line.en}>{text(line)}</li>
      ))}
    </ul>
  );
  return (
    <Page title={text(about.title)} lead={text(about.lead)}>
      <section class="section">
        <h2>{text(about.not_title)}</h2>
        {list(about.not)}
      </section>
      <section class="section">
        <h2>{text(about.marks_title)}</h2>
        {list(about.marks)}
      </section>
      <section class="section">
        <h2>{text(about.data_title)}</h2>
        {list(about.data)}
        <Erase />
      </section>
    </Page>
  );
}
