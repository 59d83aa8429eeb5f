package kr.ansim.integration.taxoffice;

import java.util.List;
import kr.ansim.partner.port.TaxOfficeUnavailable;

/** What became of one call. */
sealed interface Said {

    /** @param rows what it tells, about whomever */
    record Answered(List<Row> rows) implements Said {}

    record Failed(TaxOfficeUnavailable why) implements Said {}
}
