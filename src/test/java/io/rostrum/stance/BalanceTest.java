package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void weighsForAgainstAgainst() {
        Balance balance = new Balance();
        assertEquals(0, balance.share());
        balance.add(3);
        assertEquals(1, balance.share());
        balance.add(-1);
        assertEquals(0.5, balance.share());
        balance.add(-2);
        assertEquals(0, balance.share());
    }
}
