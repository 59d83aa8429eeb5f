package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.MemberPoints;
import kr.ansim.membership.PointStatementLine;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** What changed the points of a member, the newest first. */
@Named("pointStatement")
@RequestScoped
public class PointStatementView extends PagedList<PointStatementLine> {

    @Inject
    private MemberPoints points;

    public void check() {
        AddressedId.orUnknown(this::getRows);
    }

    public String getNumber() {
        return parameter("number").replaceAll("[\\s-]", "");
    }

    @Override
    protected List<PointStatementLine> find(String wanted, @Nullable UUID last, int limit) {
        return points.statement(getNumber(), last, limit);
    }

    @Override
    protected UUID id(PointStatementLine row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "number=" + URLEncoder.encode(getNumber(), StandardCharsets.UTF_8) + "&";
    }
}
