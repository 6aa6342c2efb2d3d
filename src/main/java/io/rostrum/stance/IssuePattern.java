package io.rostrum.stance;

import java.io.Serializable;

/**
 * Words of an issue.
 *
 * @param isDeed whether they begin with a verb, so that they name the doing
 * @param sign   -1 where they name the contrary: an abortion ban
 */
record IssuePattern(Issue issue, boolean isDeed, int sign) implements Serializable {}
