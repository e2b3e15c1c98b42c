import {
  citeEvidenceInput,
  describeEvidenceInput,
  detachEvidenceInput,
  type EvidenceRevisionsReply,
  type EvidenceSearchReply,
  type EvidenceStoreReply,
  evidenceInput,
  evidenceStoreInput,
  type OfficePreviewReply,
  readEvidenceInput,
  type SharedDocumentsReply,
  searchEvidenceInput,
  sharedDocumentsInput,
} from '@parindex/contract';
import { citeEvidence } from '../../use-cases/evidence/cite-evidence.ts';
import { describeEvidence, detachEvidence } from '../../use-cases/evidence/describe-evidence.ts';
import { listSharedEvidence } from '../../use-cases/evidence/list-shared.ts';
import { listEvidenceStore, searchEvidenceStore } from '../../use-cases/evidence/list-store.ts';
import { previewEvidence } from '../../use-cases/evidence/preview-evidence.ts';
import { listEvidenceRevisions } from '../../use-cases/evidence/read-evidence.ts';
import { act, look, type Wiring } from '../endpoint.ts';
import type { Shows } from '../promises.ts';
import { registerEvidenceFileRoutes } from './evidence-files.ts';

const entry = '/api/rounds/:roundId/units/:unitId/entries/:itemId/evidence';

/** Documents of the items: links, papers, files; their descriptions; the unit's store; what units share. */
export const registerEvidenceRoutes = (wiring: Wiring) => {
  registerEvidenceFileRoutes(wiring);
  act(wiring, 'POST', entry, citeEvidenceInput, citeEvidence);
  act(wiring, 'PATCH', `${entry}/:evidenceId`, describeEvidenceInput, describeEvidence);
  act(wiring, 'DELETE', `${entry}/:evidenceId`, detachEvidenceInput, detachEvidence);
  look(
    wiring,
    '/api/evidence/:evidenceId/revisions',
    evidenceInput,
    listEvidenceRevisions satisfies Shows<EvidenceRevisionsReply>,
  );
  look(
    wiring,
    '/api/evidence/:evidenceId/preview',
    readEvidenceInput,
    previewEvidence satisfies Shows<OfficePreviewReply>,
  );
  look(
    wiring,
    '/api/units/:unitId/evidence',
    evidenceStoreInput,
    listEvidenceStore satisfies Shows<EvidenceStoreReply>,
  );
  look(
    wiring,
    '/api/units/:unitId/evidence/search',
    searchEvidenceInput,
    searchEvidenceStore satisfies Shows<EvidenceSearchReply>,
  );
  look(
    wiring,
    '/api/rounds/:roundId/shared-documents',
    sharedDocumentsInput,
    listSharedEvidence satisfies Shows<SharedDocumentsReply>,
  );
};
