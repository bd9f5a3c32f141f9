import { api } from '../api.ts';
import { loadSettings } from '../settings.ts';

/** The number of figures on the toolbar button, where the reader wants it; amber where a sum does not hold. */
export async function showCount(
  tabId: number,
  { figures, findings }: { figures: number; findings: number },
): Promise<void> {
  const { badge } = await loadSettings();
  await api.action.setBadgeText({ tabId, text: badge && figures ? String(Math.min(figures, 999)) : '' });
  if (badge) await api.action.setBadgeBackgroundColor({ tabId, color: findings ? '#b3540a' : '#0c6f64' });
}
