package kr.ansim.partner;

/** The bank account to which a company is paid. @param number digits, with hyphens where its owner puts them */
public record SettlementAccount(String bank, String number, String holder) {

    @Override
    public String toString() {
        return "SettlementAccount";
    }
}
