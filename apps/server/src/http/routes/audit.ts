import { exportAuditInput, listAuditInput, nothingInput } from '@parindex/contract';
import { auditCsv } from '../../use-cases/audit/audit-csv.ts';
import { checkAudit } from '../../use-cases/audit/check-audit.ts';
import { exportAudit, listAudit } from '../../use-cases/audit/list-audit.ts';
import { momentIn } from '../../use-cases/province-day.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';

/** The audit log: looking, exporting, checking. */
export const registerAuditRoutes = (wiring: Wiring) => {
  look(wiring, '/api/audit', listAuditInput, listAudit);
  act(wiring, 'POST', '/api/audit/check', nothingInput, checkAudit, { perMinute: 10 });
  handle(wiring, 'GET', '/api/audit.csv', { perMinute: 10 }, async (request, ask, reply) => {
    const found = await withInput(exportAuditInput, request, (input) =>
      wiring.runner.look(exportAudit, ask, input),
    );
    if (!found.ok) return found;
    const { entries, names } = found.value;
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="nhat-ky-${wiring.dayOf(wiring.clock())}.csv"`)
      .send(auditCsv(entries, { names, showInstant: momentIn(wiring.services.timeZone) }));
    return 'sent';
  });
};
