package kr.ansim.web.api.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.PickupPoints;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.Paths;
import kr.ansim.web.api.call.TakesQuery;
import kr.ansim.web.api.delivery.PickupPointsBodies.PointBody;
import kr.ansim.web.api.delivery.PickupPointsBodies.PointList;

/** Lockers near a customer and what is free in them. */
@Path("/pickup-points")
@ApplicationScoped
@NeedsScope(Scope.POINTS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class PickupPointsResource {

    @Inject
    PickupPoints points;

    @Context
    UriInfo uri;

    @GET
    @TakesQuery
    public PointList find() {
        return new PointList(
                points.find(PickupPointQuery.read(uri.getQueryParameters())).stream()
                        .map(PointBody::of)
                        .toList(),
                null);
    }

    @GET
    @Path("{id}")
    public PointBody find(@PathParam("id") String id) {
        return points.find(Paths.id(id, DeliveryRule.UNKNOWN_SITE), Optional.empty())
                .map(PointBody::of)
                .orElseThrow(() -> new RuleBroken(DeliveryRule.UNKNOWN_SITE));
    }
}
