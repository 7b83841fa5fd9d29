// Nothing moves for a person who asked for less motion.
import type { Page } from '@playwright/test';

export async function motionFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(() => {
    const moving = document.getAnimations().map((animation) => `moves: ${(animation as CSSAnimation).animationName}`);
    const poised = [...document.querySelectorAll('body *')].filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
    });
    return [...moving, ...poised.map((element) => `would move: ${element.outerHTML.slice(0, 120)}`)];
  });
}
