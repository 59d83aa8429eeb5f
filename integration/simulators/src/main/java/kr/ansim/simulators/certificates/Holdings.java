package kr.ansim.simulators.certificates;

import java.util.Arrays;

/** Which company holds which certificates: each a run of neighbouring rows, few of them or many. */
final class Holdings {

    private final int[] firstRows;
    private final int companies;

    private Holdings(int[] firstRows, int companies) {
        this.firstRows = firstRows;
        this.companies = companies;
    }

    static Holdings of(int rows) {
        int[] firstRows = new int[rows + 1];
        int company = 0;
        int row = 0;
        while (row < rows) {
            firstRows[company] = row;
            row += size(company++);
        }
        firstRows[company] = rows;
        return new Holdings(Arrays.copyOf(firstRows, company + 1), company);
    }

    private static int size(int company) {
        Draw draw = Draw.of("holding", company);
        int kind = draw.below(10);
        if (kind < 6) {
            return draw.between(1, 10);
        }
        return kind < 9 ? draw.between(11, 40) : draw.between(60, 200);
    }

    int companies() {
        return companies;
    }

    int companyOf(int row) {
        int found = Arrays.binarySearch(firstRows, 0, companies, row);
        return found >= 0 ? found : -found - 2;
    }

    int firstRow(int company) {
        return firstRows[company];
    }

    int afterLastRow(int company) {
        return firstRows[company + 1];
    }
}
