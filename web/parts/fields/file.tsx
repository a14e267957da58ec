import { useEffect, useRef, useState } from 'preact/hooks';
import { forms } from '../../messages/forms.ts';
import { useText } from '../../shell/language.ts';

interface FileProperties {
  readonly id: string;
  /** Endings, as the `accept` attribute has them. */
  readonly accept: string;
  readonly name?: string;
  readonly required?: boolean;
  /** The id of the text that describes the control. */
  readonly describedBy?: string;
  readonly onFile: (file: File | undefined) => void;
}

/**
 * A file to choose or to drop. The browser's own control lies unseen over a face in the page's language:
 * keyboard, dropping and forms work as ever, but no words of the browser's language stand on the page.
 */
export function FileInput({ id, accept, name, required, describedBy, onFile }: FileProperties) {
  const text = useText();
  const control = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const form = control.current?.form;
    const clear = () => setChosen(undefined);
    form?.addEventListener('reset', clear);
    return () => form?.removeEventListener('reset', clear);
  }, []);
  return (
    <div class="file">
      <input
        ref={control}
        id={id}
        name={name}
        type="file"
        accept={accept}
        required={required}
        aria-describedby={describedBy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          setChosen(file?.name);
          onFile(file);
        }}
      />
      <span class="file-face" aria-hidden="true">
        <span class="file-button">{text(forms.choose_file)}</span>
        <span class="file-name">{chosen ?? text(forms.no_file)}</span>
      </span>
    </div>
  );
}
