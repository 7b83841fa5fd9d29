// Which plan is on the screen: the company's, or the person's own. Apart from `plan.ts`, because the first view needs it.
import { computed, effect } from '@preact/signals';
import { isOwnPlan } from '../shared/core/log/path.ts';
import { usedPlan } from '../shared/core/log/use.ts';
import { settings } from '../shared/store/settings.ts';

/** For parts that are to be drawn again when it changes. */
export const planInUse = computed(() => usedPlan(settings.value));

/** Id of the plan in use. A live binding that follows the setting of this device. */
export let PLAN = planInUse.peek();
effect(() => {
  PLAN = planInUse.value;
});

/** True while the app is for one person; for parts that are to be drawn again when it changes. */
export const isOwn = (): boolean => isOwnPlan(planInUse.value);
