WITH done AS (
    SELECT device, count(*) AS deeds, max(device_seq) AS last FROM deed GROUP BY device
)
SELECT
    (SELECT count(*) FROM done WHERE deeds <> last)
    + (
        SELECT count(*) FROM device LEFT JOIN done USING (device)
        WHERE device.next_seq <> 1 + coalesce(done.last, 0)
    )
