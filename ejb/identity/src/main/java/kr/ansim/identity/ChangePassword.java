package kr.ansim.identity;

/** Command: my new password, vouched for by my present one. */
public record ChangePassword(String present, String fresh) {

    @Override
    public String toString() {
        return "ChangePassword";
    }
}
