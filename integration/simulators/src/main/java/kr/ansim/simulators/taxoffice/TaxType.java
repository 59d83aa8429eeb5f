package kr.ansim.simulators.taxoffice;

/** How a business is taxed, as {@code tax_type_cd} and {@code tax_type} say it. */
enum TaxType {
    GENERAL("01", "부가가치세 일반과세자"),
    SIMPLIFIED("02", "부가가치세 간이과세자"),
    EXEMPT("04", "부가가치세 면세사업자"),
    SIMPLIFIED_WITH_INVOICES("07", "부가가치세 간이과세자(세금계산서 발급사업자)");

    private final String code;
    private final String word;

    TaxType(String code, String word) {
        this.code = code;
        this.word = word;
    }

    String code() {
        return code;
    }

    String word() {
        return word;
    }
}
