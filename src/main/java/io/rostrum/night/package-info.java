/**
 * One night's work on the warehouse: lock, branch, audit, the commit that decides, promotion, clean-up, move.
 *
 * <p>In this order: the lock is taken, what a killed run left is finished or removed, tables are written on branches, the audit
 * looks at the branches, every table is tagged, one commit to table {@code runs} decides, the other tables follow.
 *
 * <p>Trap: readers see nothing before {@code Nights.promote}; a night that is killed leaves branches that the next one
 * removes.
 */
package io.rostrum.night;
