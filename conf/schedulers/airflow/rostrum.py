"""Rostrum in Airflow 2: one night a day, then, on Sundays, a clean-up. Put it into the folder of DAGs."""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator
from airflow.operators.python import ShortCircuitOperator

ROSTRUM = "cd /opt/rostrum && ROSTRUM_BUILD=no scripts/"

with DAG(
    dag_id="rostrum",
    description="Who is quoted, with what words, for and against whom",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
) as dag:
    night = BashOperator(
        task_id="nightly",
        bash_command=ROSTRUM + "nightly --conf /etc/rostrum/rostrum.conf --wait 60",
        # A night may be repeated at any time, after any end.
        retries=2,
        retry_delay=timedelta(minutes=10),
        execution_timeout=timedelta(hours=8),
    )
    sunday = ShortCircuitOperator(
        task_id="is_sunday",
        python_callable=lambda logical_date: logical_date.isoweekday() == 7,
    )
    clean_up = BashOperator(
        task_id="clean_up",
        bash_command=ROSTRUM + "run clean-up --conf /etc/rostrum/rostrum.conf",
        retries=2,
        retry_delay=timedelta(minutes=30),
    )
    night >> sunday >> clean_up
