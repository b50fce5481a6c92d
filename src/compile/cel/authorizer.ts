import type { Permissions, Question } from './permissions.js';
import type { CelVariable } from './policy.js';
import { questionText } from './questions.js';

/**
 * How many questions one object may have answered. Each costs 350,000 of the 10,000,000 that a policy may use up
 * (RuntimeCELCostBudget in k8s.io/apiserver pkg/apis/cel/config.go); the rest is for the rule itself.
 */
export const QUESTIONS = 20;

/** Asks the API server's own authorizer, once for each question; what is not answered may be allowed. */
export const authorizerPermissions: Permissions = {
  allows: (asked) => `${questionText(asked)} in variables.allowed`,
  mayAllow: (asked) => `!(${questionText(asked)} in variables.refused)`,
};

/** Of other names there is no account, and the authorizer answers with an error. */
const isAccount = (namespace: string, name: string) =>
  `type(${namespace}) == string && type(${name}) == string && ` +
  `string(${namespace}).matches("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$") && ` +
  `string(${name}).matches("^[a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*$") && size(string(${name})) < 254`;

/** One check to a variable, since one expression may not cost more than two. */
function check(number: number): string {
  const of = (field: keyof Question) => `string(variables.asked[${number}].${field})`;
  const account = `authorizer.serviceAccount(${of('accountNamespace')}, ${of('account')})`;
  const [resource, subresource] = [0, 1].map((part) => `(${of('resource')} + "/").split("/")[${part}]`);
  const place = `(${of('namespace')} == "*" ? "" : ${of('namespace')})`;
  const permission = `.group(${of('group')}).resource(${resource}).subresource(${subresource}).namespace(${place})`;
  return `size(variables.asked) > ${number} && ${account}${permission}.check(${of('verb')}).allowed()`;
}

/**
 * What a policy that asks for permissions needs, in order.
 *
 * @param questions CEL texts of lists of questions
 */
export function authorizerVariables(questions: readonly string[]): CelVariable[] {
  const answers = Array.from({ length: QUESTIONS }, (_, number) => ({
    name: `answer_${number + 1}`,
    note: `what the API server says to question ${number + 1}, if there is one`,
    expression: check(number),
  }));
  const among = (test: string) =>
    `lists.range(${QUESTIONS}).filter(number, number < size(variables.asked) && ${test}variables.answers[number]).map(number, variables.asked[number])`;
  return [
    {
      name: 'asked',
      note: 'what the rule asks of RBAC, each question once',
      expression: `dyn(${questions.join(' +\n')}).filter(question, ${isAccount('question.accountNamespace', 'question.account')}).distinct()`,
    },
    ...answers,
    {
      name: 'answers',
      note: 'all of them; of further questions nothing is known',
      expression: `[${answers.map(({ name }) => `variables.${name}`).join(', ')}]`,
    },
    { name: 'allowed', note: 'what is allowed', expression: among('') },
    { name: 'refused', note: 'and what is not', expression: among('!') },
  ];
}
