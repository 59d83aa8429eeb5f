package kr.ansim.simulators.certificates;

/** Korean business registration numbers: ten digits, the last a check digit. */
public final class BusinessNumber {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private BusinessNumber() {}

    public static boolean isValid(String number) {
        return number.matches("\\d{10}")
                && withCheckDigit(number.substring(0, 9)).equals(number);
    }

    static String withCheckDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (nine.charAt(i) - '0');
        }
        sum += (nine.charAt(8) - '0') * 5 / 10;
        return nine + (10 - sum % 10) % 10;
    }
}
