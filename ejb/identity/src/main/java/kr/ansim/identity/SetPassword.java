package kr.ansim.identity;

/** Command: the password chosen by whoever holds a one-time link. */
public record SetPassword(String token, String password) {

    @Override
    public String toString() {
        return "SetPassword";
    }
}
