package kr.ansim.membership;

/** A customer in the clear. Personal data: goes from vault to vault and is never written elsewhere. */
public record NamedCustomer(String name, String phone) {

    @Override
    public String toString() {
        return "NamedCustomer[…]";
    }
}
