import { Failure } from './command.ts';
import type { Answers, Question } from '#scripts/new/draft.ts';

/** Asks a person one thing and returns what they wrote. */
export type Ask = (question: string) => Promise<string>;

/**
 * Completes the answers: asks for each that is required and missing, again until it is sound, then, if wanted, for
 * those that may be left out. What was given as an option is not asked for, but must be sound, too.
 *
 * @param ask absent where nobody can answer: then the missing options are named
 */
export async function complete(
  questions: Question[],
  given: Answers,
  ask: Ask | undefined,
): Promise<Answers> {
  const missing = questions.filter(({ option, required }) => required && !given[option]);
  if (missing.length === 0) return given;
  if (!ask) {
    const flags = missing.map(
      ({ option, title, example }) => `  --${option} '${example}'   ${title}`,
    );
    throw new Failure(`还缺这些选项：\n${flags.join('\n')}`);
  }
  const answers = { ...given };
  for (const question of missing) answers[question.option] = await answerTo(question, ask);
  const others = questions.filter(({ option, required }) => !required && !given[option]);
  if (
    others.length > 0 &&
    /^[yY是]/.test(await ask('还有选填的项目，现在填写吗？（y 填写，回车跳过）'))
  ) {
    for (const question of others) answers[question.option] = await answerTo(question, ask);
  }
  return answers;
}

async function answerTo(question: Question, ask: Ask): Promise<string> {
  const { title, example, required, choices } = question;
  const hint = choices ? `只能写 ${choices.join('、')}` : `例如 ${example}`;
  let prompt = `${title}（${hint}${required ? '' : '，回车跳过'}）：`;
  for (;;) {
    const answer = (await ask(prompt)).trim();
    if (!answer && !required) return '';
    const fault = answer ? question.fault(answer) : '这一项必须填写';
    if (!fault) return answer;
    prompt = `  ${fault}。${title}：`;
  }
}
