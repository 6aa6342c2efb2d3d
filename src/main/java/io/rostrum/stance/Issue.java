package io.rostrum.stance;

import java.io.Serializable;

/**
 * What leaders take sides on.
 *
 * @param hasPlace whether the country named beside it is part of it
 */
record Issue(String id, String name, boolean hasPlace) implements Serializable {}
