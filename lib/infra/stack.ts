import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { CAPABILITIES, CapabilityFunction } from './functions.ts';
import { Site } from './site.ts';
import { MatterTable } from './store.ts';
import { Users } from './users.ts';

export interface TarazyStackProps extends StackProps {
  /** Folder of the built functions, `dist/lambdas`. */
  readonly bundles: string;
}

/** The whole product in one AWS account: pages, API, functions, table, users, alarms. */
export class TarazyStack extends Stack {
  constructor(scope: Construct, id: string, props: TarazyStackProps) {
    super(scope, id, props);
    const store = new MatterTable(this, 'Store');
    const api = new Api(this, 'Api');
    const users = new Users(this, 'Users', `tarazy-${this.account}`);
    const site = new Site(this, 'Site', { api: api.domain, signIn: users.domain });
    const address = `https://${site.distribution.distributionDomainName}/`;
    const pages = users.addPages(address);
    const alarms = new Alarms(this, 'Alarms');
    const signedIn = new HttpUserPoolAuthorizer('SignedIn', users.pool, { userPoolClients: [pages] });

    for (const capability of CAPABILITIES) {
      const keeps = capability.signedIn === true;
      const { function: target } = new CapabilityFunction(this, `${capability.name}Function`, {
        capability,
        bundles: props.bundles,
        ...(keeps && { environment: { TARAZY_TABLE: store.table.tableName } }),
        ...(capability.tellsSignIn === true && {
          environment: { TARAZY_SIGN_IN: `https://${users.domain}`, TARAZY_CLIENT: pages.userPoolClientId },
        }),
      });
      if (keeps) store.grantAdapter(target);
      api.addCapability(capability, target, keeps ? signedIn : undefined);
      alarms.watchFunction(capability.name, target);
    }
    alarms.watchApi(api.http);

    new CfnOutput(this, 'SiteAddress', { value: address });
    new CfnOutput(this, 'PagesBucket', { value: site.bucket.bucketName });
    new CfnOutput(this, 'DistributionId', { value: site.distribution.distributionId });
    new CfnOutput(this, 'UserPoolId', { value: users.pool.userPoolId });
    new CfnOutput(this, 'AlarmTopic', { value: alarms.topic.topicArn });
  }
}
