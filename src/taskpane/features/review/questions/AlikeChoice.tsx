// One answer for other questions of the same kind too: never without being asked.
import { Checkbox } from "@fluentui/react-components";
import type { MeasureSet } from "../../../../domain/measureSet";
import type { QuestionGroup } from "../../../../domain/questionGroups";
import { useMessages } from "../../../messages/PaneLanguage";
import { codesOf } from "./questionForm";

interface AlikeChoiceProps {
  readonly alike: readonly QuestionGroup[];
  readonly set: MeasureSet;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function AlikeChoice({ alike, set, checked, onChange }: AlikeChoiceProps) {
  const { questions } = useMessages();
  if (alike.length === 0) return null;
  return (
    <Checkbox
      checked={checked}
      label={questions.alike(alike.length, codesOf(alike, set).join(", "))}
      onChange={(_event, data) => onChange(data.checked === true)}
    />
  );
}
