import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** Tells whoever subscribes to the topic of errors, throttling and failed answers. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new Key(this, 'Key', { enableKeyRotation: true });
    key.grant(new ServicePrincipal('cloudwatch.amazonaws.com'), 'kms:Decrypt', 'kms:GenerateDataKey');
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
  }

  private watch(id: string, description: string, metric: IMetric, threshold: number): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: description,
      metric,
      threshold,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }

  watchFunction(name: string, target: IFunction): void {
    const period = Duration.minutes(5);
    this.watch(`${name}Errors`, `${name}: the function failed`, target.metricErrors({ period }), 1);
    this.watch(`${name}Throttles`, `${name}: calls were refused`, target.metricThrottles({ period }), 1);
  }

  watchApi(api: HttpApi): void {
    const metric = api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' });
    this.watch('ServerErrors', 'The API answered with 5xx', metric, 5);
  }
}
