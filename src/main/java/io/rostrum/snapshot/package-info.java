/**
 * The published tables of one run as files for an archive, with all that a stranger needs to read and cite them.
 *
 * <p>In this order: the run's tables ({@link io.rostrum.snapshot.Snapshot}), each as Parquet and CSV, what they hold
 * ({@link io.rostrum.snapshot.DataPackage}, {@link io.rostrum.snapshot.TableCodebook}), how they were made, checksums of it all.
 *
 * <p>Trap: no clock and no path of this machine may come into a file: the same run gives the same texts.
 */
package io.rostrum.snapshot;
