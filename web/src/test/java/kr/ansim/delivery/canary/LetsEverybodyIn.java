package kr.ansim.delivery.canary;

import jakarta.ejb.Stateless;

/** Breaks a rule on purpose. */
@Stateless
public class LetsEverybodyIn {
    public void enter() {
        // nothing to do
    }

    void whisper() {
        // nothing to do
    }
}
