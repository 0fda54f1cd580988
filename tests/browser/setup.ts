import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '#scripts/browser/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How to start the browser of the tests. */
    browser: LaunchOptions;
  }
}

/** Finds (or unpacks) a browser once, before the workers start. */
export default async function setup(project: TestProject): Promise<void> {
  const { name, launch } = await findBrowser();
  console.log(`Browser for the tests: ${name}`);
  project.provide('browser', launch);
}
