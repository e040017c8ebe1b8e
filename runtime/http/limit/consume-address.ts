import { addressBucket, addressSite } from "../client-ip/address.js";
import type { Consumption, Limiter, LimitRule } from "./limiter.js";

/** A customer of a provider has many /64 networks, and a /48 is what a site is given (RFC 6177). */
const pointsOfSite = 16;

/**
 * Counts a call of an address: an IPv6 one by its /64, and, where that passes, by its /48 with 16 times the points, so
 * that nobody gets the points of 65,536 networks.
 */
export async function consumeAddress(limiter: Limiter, rule: LimitRule, ip: string): Promise<Consumption> {
  const own = await limiter.consume(rule, addressBucket(ip));
  const site = addressSite(ip);
  if (!own.allowed || site === undefined) return own;
  const shared = { ...rule, name: `${rule.name}/48`, points: rule.points * pointsOfSite };
  const whole = await limiter.consume(shared, site);
  return whole.allowed ? own : { ...whole, limit: own.limit };
}
