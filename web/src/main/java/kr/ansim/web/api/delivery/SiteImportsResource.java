package kr.ansim.web.api.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImport;
import kr.ansim.delivery.SiteImportReport;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.Digests;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.OnceOnly;
import kr.ansim.web.api.call.QueryParameters;
import kr.ansim.web.api.call.TakesFile;
import kr.ansim.web.api.call.TakesQuery;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;
import kr.ansim.web.api.problem.Problem;
import kr.ansim.web.api.problem.Problems;
import kr.ansim.web.api.problem.Refused;
import kr.ansim.web.delivery.SiteImportMessages;
import org.jspecify.annotations.Nullable;

/** Imports of public lists of pickup sites, the file as body or as the multipart part {@code file}. */
@Path("/site-imports")
@ApplicationScoped
@NeedsScope(Scope.SITES_WRITE)
@Produces(MediaType.APPLICATION_JSON)
public class SiteImportsResource {

    private static final String PART = "file";
    private static final String FORMATS = "national-csv, national-json, seoul";

    @Inject
    SiteImport sites;

    @Inject
    OnceOnly once;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    record ReportBody(
            @Nullable String format, int created, int updated, int unchanged, int rejected, List<RowBody> rows) {

        static ReportBody of(SiteImportReport report, Locale locale) {
            SiteFileFormat format = report.format();
            return new ReportBody(
                    format == null ? null : format.externalName(),
                    report.created(),
                    report.updated(),
                    report.unchanged(),
                    report.rejected(),
                    report.rows().stream().map(row -> RowBody.of(row, locale)).toList());
        }
    }

    record RowBody(int line, @Nullable String column, String code, String severity, String message) {

        static RowBody of(SiteImportRow row, Locale locale) {
            return new RowBody(
                    row.line(),
                    row.column(),
                    row.code().name(),
                    row.severity().name().toLowerCase(Locale.ROOT),
                    SiteImportMessages.of(row, locale));
        }
    }

    /** What makes two imports the same request. */
    private record ImportedFile(@Nullable String format, String sha256) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @TakesQuery
    @TakesFile
    public Response importPart(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals(PART)) {
                return importFile(PART, part.getContent().readAllBytes());
            }
        }
        throw FieldErrors.of(PART, FieldCode.REQUIRED);
    }

    @POST
    @TakesQuery
    @TakesFile
    public Response importBody(InputStream body) throws IOException {
        return importFile("", body.readAllBytes());
    }

    private Response importFile(String field, byte[] content) {
        QueryParameters query = new QueryParameters(uri.getQueryParameters(), Set.of("format", "dryRun"));
        Boolean dryRun = query.parsed("dryRun", SiteImportsResource::truth, "true, false");
        SiteFileFormat format =
                query.parsed("format", name -> SiteFileFormat.named(name).orElseThrow(), FORMATS);
        query.refuseIfWrong();
        if (content.length == 0) {
            throw FieldErrors.of(field, FieldCode.EMPTY_BODY);
        }
        Optional<SiteFileFormat> told = Optional.ofNullable(format);
        if (Boolean.TRUE.equals(dryRun)) {
            return Response.ok(body(sites.trial(content, told))).build();
        }
        ImportedFile file = new ImportedFile(
                format == null ? null : format.externalName(), HexFormat.of().formatHex(Digests.hash(content)));
        return once.answer(200, file, SiteImportReport.class, () -> readable(sites.run(content, told)), this::body);
    }

    private ReportBody body(SiteImportReport report) {
        return ReportBody.of(readable(report), Problems.locale(headers));
    }

    /** A file of which nothing could be read is a wrong request; it has changed nothing. */
    private SiteImportReport readable(SiteImportReport report) {
        if (report.isUnreadable()) {
            Locale locale = Problems.locale(headers);
            List<Problem.FieldError> why = report.rows().stream()
                    .filter(SiteImportRow::isError)
                    .map(row -> new Problem.FieldError(
                            Objects.requireNonNullElse(row.column(), PART),
                            row.code().name(),
                            SiteImportMessages.of(row, locale)))
                    .toList();
            throw new Refused(Problems.invalid("UNREADABLE_FILE", why, locale));
        }
        return report;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
