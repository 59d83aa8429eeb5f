package kr.ansim.simulators.institute;

import java.util.LinkedHashMap;
import java.util.Map;
import kr.ansim.simulators.certificates.Company;
import org.jspecify.annotations.Nullable;

/** The members that tell of a company. After it has withdrawn its consent they are asterisks. */
final class CompanyFields {

    private final boolean masked;

    CompanyFields(boolean masked) {
        this.masked = masked;
    }

    /** @param prefix whose company it is */
    Map<String, @Nullable Object> of(String prefix, @Nullable Company company) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(prefix + "_nm", shown(company == null ? "" : company.name()));
        fields.put(prefix + "_brno", shown(company == null ? "" : company.number()));
        fields.put(prefix + "_ntn_nm", shown(company == null ? "" : company.nation()));
        fields.put(prefix + "_rprsv_nm", shown(company == null ? "" : company.representative()));
        fields.put(prefix + "_addr", shown(company == null ? "" : company.address()));
        fields.put(prefix + "_telno", shown(company == null ? "" : company.phone()));
        return fields;
    }

    String shown(String value) {
        return masked ? "*".repeat(value.length()) : value;
    }
}
