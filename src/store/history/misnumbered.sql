WITH done AS (
    SELECT deed_device.device, count(*) AS deeds, max(deed.device_seq) AS last
    FROM deed JOIN deed_device ON deed_device.row = deed.device_row
    GROUP BY deed.device_row
)
SELECT
    (SELECT count(*) FROM done WHERE deeds <> last)
    + (
        SELECT count(*) FROM device LEFT JOIN done USING (device)
        WHERE device.next_seq <> 1 + coalesce(done.last, 0)
    )
