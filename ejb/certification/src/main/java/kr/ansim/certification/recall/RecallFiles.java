package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.FindRecalls;
import kr.ansim.certification.RecallDetails;
import kr.ansim.certification.RecallOrigin;
import kr.ansim.certification.RecallRow;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.certification.product.Search;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Recalls as people read them. */
@ApplicationScoped
public class RecallFiles {

    @Inject
    private Statements statements;

    @Inject
    private NumberReader reader;

    public Optional<RecallDetails> details(UUID id) {
        return statements.find(
                "SELECT r.*, g.request, g.answer_hash FROM certification_recall r"
                        + " LEFT JOIN certification_recall_reading g ON g.id = r.reading_id WHERE r.id = ?",
                this::details,
                id);
    }

    public List<RecallRow> find(FindRecalls wanted) {
        List<@Nullable Object> values = new ArrayList<>();
        String sql = "SELECT r.id, r.origin, r.product_name, r.brand, r.models, r.kind, r.published_on"
                + " FROM certification_recall r WHERE r.published_on IS NOT NULL";
        if (!wanted.query().isBlank()) {
            String part = Search.part(wanted.query());
            values.addAll(List.of(part, part, part, part));
            sql += " AND " + Search.in("r.product_name", "r.brand", "r.models", "r.numbers");
        }
        if (wanted.after() != null) {
            values.addAll(List.of(wanted.after(), wanted.after(), wanted.after()));
            sql += " AND (r.published_on < (SELECT published_on FROM certification_recall WHERE id = ?)"
                    + " OR r.published_on = (SELECT published_on FROM certification_recall WHERE id = ?) AND r.id < ?)";
        }
        return statements.list(
                sql + " ORDER BY r.published_on DESC, r.id DESC LIMIT " + wanted.limit(),
                RecallFiles::row,
                values.toArray());
    }

    /** @param row with the columns of a recall besides {@code recall_id} */
    static RecallRow row(UUID id, Row row) throws SQLException {
        return new RecallRow(
                id,
                RecallOrigin.valueOf(row.string("origin")),
                row.string("product_name"),
                row.string("brand"),
                row.string("models").replace("\n", ", "),
                row.string("kind"),
                Optional.ofNullable(row.dateOrNull("published_on")));
    }

    private static RecallRow row(Row row) throws SQLException {
        return row(row.uuid("id"), row);
    }

    private RecallDetails details(Row row) throws SQLException {
        ToldNumbers told = ToldNumbers.in(Recalls.listed(row.string("numbers")), reader);
        byte @Nullable [] hash = row.bytesOrNull("answer_hash");
        @Nullable String request = row.stringOrNull("request");
        return new RecallDetails(
                row.uuid("id"),
                RecallOrigin.valueOf(row.string("origin")),
                row.string("uid"),
                row.string("product_name"),
                row.string("brand"),
                Recalls.listed(row.string("models")),
                told.numbers(),
                told.words(),
                Recalls.listed(row.string("bar_codes")),
                row.string("kind"),
                Optional.ofNullable(row.dateOrNull("published_on")),
                row.string("harm"),
                row.string("accidents"),
                row.string("action"),
                Recalls.listed(row.string("files")),
                row.integer("form"),
                row.instant("changed_at"),
                request == null ? "" : request,
                hash == null ? "" : HexFormat.of().formatHex(hash));
    }
}
