// The proof that nothing was dropped: seen = read + asked + rejected, and why amounts were rejected.
import { mergeClasses } from "@fluentui/react-components";
import { rejectionWords } from "../../../domain/diagnostics/rejectionReasons";
import type { ImportCount } from "../../../domain/importResult";
import { Disclosure } from "../../components/Disclosure";
import { Notice } from "../../components/Notice";
import { usePaneStyles } from "../../components/paneStyles";
import { useLanguage, useMessages } from "../../messages/PaneLanguage";

export function CountProof({ count }: { count: ImportCount }) {
  const pane = usePaneStyles();
  const { review } = useMessages();
  const language = useLanguage();
  const adds = count.seen === count.read + count.asked + count.rejected;
  const reasons = Object.entries(count.reasons).filter(([, n]) => n > 0);
  return (
    <section className={pane.stackTight}>
      <h2 className={pane.sectionTitle}>{review.countTitle}</h2>
      <p className={mergeClasses(pane.text)}>
        {review.count(count.seen, count.read, count.asked, count.rejected)}
      </p>
      {!adds && <Notice tone="error">{review.countBroken}</Notice>}
      {reasons.length > 0 && (
        <div>
          <Disclosure label={review.rejectedShow(count.rejected)}>
            <table className={pane.table}>
              <tbody>
                {reasons.map(([reason, n]) => (
                  <tr key={reason}>
                    <th scope="row" className={pane.cell}>
                      {rejectionWords(reason, language)}
                    </th>
                    <td className={mergeClasses(pane.cell, pane.numberCell)}>{n}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Disclosure>
        </div>
      )}
    </section>
  );
}
