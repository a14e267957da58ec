import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { TarazyStack } from './stack.ts';

/** The CDK app over the project at `root`, which must be built; checked against the AwsSolutions rules. */
export function createInfraApp(root: string): App {
  const app = new App();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  new TarazyStack(app, 'Tarazy', { bundles: join(root, 'dist', 'lambdas') });
  return app;
}
