package kr.ansim.delivery.canary;

/** Breaks a rule on purpose. */
public record CallsPastTheView(LetsEverybodyIn door) {
    public void knock() {
        door.whisper();
    }
}
