/**
 * One night's work on the warehouse: lock, branch, audit, the commit that decides, promotion, clean-up.
 *
 * <p>Trap: readers see nothing before {@code Nights.promote}; a night that is killed leaves branches that the next one
 * removes.
 */
package io.rostrum.night;
