package kr.ansim.simulators.institute;

/** Numbers of generated companies, worked out here once more. */
final class TestCompanies {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private TestCompanies() {}

    static String number(int index) {
        String nine = String.format("%03d00%04d", 100 + index / 10_000, index % 10_000);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += WEIGHTS[i] * Character.digit(nine.charAt(i), 10);
        }
        sum += Character.digit(nine.charAt(8), 10) * 5 / 10;
        return nine + (10 - sum % 10) % 10;
    }
}
