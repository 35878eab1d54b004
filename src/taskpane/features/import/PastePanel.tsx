// Text pasted from elsewhere, in the pane itself: no dialog. What is typed stays when the panel closes.
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePaneStyles } from "../../components/paneStyles";
import { useMessages } from "../../messages/PaneLanguage";

interface PastePanelProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

export function PastePanel({ text, onType, onRead, onClose }: PastePanelProps) {
  const pane = usePaneStyles();
  const messages = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const isEmpty = text.trim() === "";
  const read = (): void => {
    setAsked(true);
    if (isEmpty) field.current?.focus();
    else onRead();
  };
  return (
    <div className={pane.stack}>
      <Field
        label={messages.import.pasteLabel}
        hint={messages.import.pasteHint}
        {...(asked && isEmpty
          ? { validationState: "error" as const, validationMessage: messages.import.pasteEmpty }
          : {})}
      >
        <Textarea
          textarea={{ ref: field }}
          rows={12}
          resize="vertical"
          value={text}
          onChange={(_event, data) => onType(data.value)}
        />
      </Field>
      <div className={pane.row}>
        <Button appearance="primary" onClick={read}>
          {messages.import.pasteRead}
        </Button>
        <Button onClick={onClose}>{messages.actions.cancel}</Button>
      </div>
    </div>
  );
}
