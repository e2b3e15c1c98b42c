import {
  assignPostInput,
  endPostInput,
  nothingInput,
  peopleListInput,
  registerPersonInput,
  resetAccountInput,
  updatePersonInput,
} from '@parindex/contract';
import { assignPost } from '../../use-cases/person/assign-post.ts';
import { endPost } from '../../use-cases/person/end-post.ts';
import { listPeople } from '../../use-cases/person/list-people.ts';
import { readPeople, registerPeople } from '../../use-cases/person/register-people.ts';
import { registerPerson } from '../../use-cases/person/register-person.ts';
import { resetAccount } from '../../use-cases/person/reset-account.ts';
import { updatePerson } from '../../use-cases/person/update-person.ts';
import { act, handle, look, type Wiring, withInput } from '../endpoint.ts';

/** People, their accounts and their posts. */
export const registerPeopleRoutes = (wiring: Wiring) => {
  look(wiring, '/api/people', nothingInput, listPeople);
  act(wiring, 'POST', '/api/people', registerPersonInput, registerPerson);
  // a look that is too long for an address
  handle(wiring, 'POST', '/api/people/list/reading', {}, (request, ask) =>
    withInput(peopleListInput, request, (input) => wiring.runner.look(readPeople, ask, input)),
  );
  act(wiring, 'POST', '/api/people/list', peopleListInput, registerPeople);
  act(wiring, 'PUT', '/api/people/:personId', updatePersonInput, updatePerson);
  act(wiring, 'POST', '/api/people/:personId/password', resetAccountInput, resetAccount);
  act(wiring, 'POST', '/api/people/:personId/posts', assignPostInput, assignPost);
  act(wiring, 'PUT', '/api/posts/:postId/end', endPostInput, endPost);
};
